// Written by `npm run generate` from connectors/. Do not edit.

import type { Connector } from "./connector.js";

export const catalogue: readonly Connector[] = [
  {
    "id": "outlook-cal",
    "displayName": "Outlook Calendar",
    "summary": "Events and attendance in people's calendars, without what the events say.",
    "sourceKind": "outlook-cal",
    "availability": "ga",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "Calendars.Read",
        "id": "798ee544-9d2d-430c-a058-570e29e34338",
        "text": "Read calendars in all mailboxes",
        "level": 4,
        "reason": "reads the events of each calendar"
      },
      {
        "name": "MailboxSettings.Read",
        "id": "40f97065-369a-49f4-947c-6a255697ae91",
        "text": "Read all user mailbox settings",
        "level": 3,
        "reason": "reads the time zone and working hours of each mailbox"
      },
      {
        "name": "Group.Read.All",
        "id": "5b567255-7703-4780-807c-7be8301ae99b",
        "text": "Read all groups",
        "level": 3,
        "reason": "lists groups and their members"
      },
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "reason": "lists the people whose calendars are read"
      }
    ],
    "worklyticsConnectorId": "outlook-cal-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  }
];
