// Written by `npm run generate` from connectors/. Do not edit.

import type { Connector } from "./connector.js";

export const catalogue: readonly Connector[] = [
  {
    "id": "msft-copilot",
    "displayName": "Microsoft 365 Copilot",
    "summary": "When and in which app people used Copilot and how long the texts were, without what was asked or answered.",
    "sourceKind": "msft-copilot",
    "availability": "alpha",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists the people whose use of Copilot is read",
        "notCovered": "It does not allow changing an account or signing in as someone."
      },
      {
        "name": "AiEnterpriseInteraction.Read.All",
        "id": "839c90ab-5771-41ee-aef8-a562e8487c1e",
        "text": "Read all AI enterprise interactions",
        "level": 3,
        "narrower": [],
        "reason": "reads when and where each person used Copilot; the default rules put counts in place of questions and answers",
        "notCovered": "It does not allow using Copilot in someone's name."
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/beta/copilot/users/{user}/interactionHistory/getAllEnterpriseInteractions",
        "permission": "AiEnterpriseInteraction.Read.All"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/beta/copilot/users/{user}/interactionHistory/getAllEnterpriseInteractions",
        "permission": "AiEnterpriseInteraction.Read.All"
      }
    ],
    "steps": [
      "copilotLicence"
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-copilot/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/msft-copilot/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-copilot/msft-copilot_no-userIds.yaml"
    },
    "since": "0.5.2",
    "worklyticsConnectorId": "msft-copilot-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  },
  {
    "id": "msft-entra-id",
    "displayName": "Microsoft Entra ID",
    "summary": "People, groups and who belongs to which group, without people's names, job titles or phone numbers.",
    "sourceKind": "azure-ad",
    "availability": "ga",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists people and reads their directory entries",
        "notCovered": "It does not allow changing an account or signing in as someone."
      },
      {
        "name": "Group.Read.All",
        "id": "5b567255-7703-4780-807c-7be8301ae99b",
        "text": "Read all groups",
        "level": 3,
        "narrower": [
          "Group-XTenantIdentitySync.Read.All",
          "GroupMember.Read.All"
        ],
        "reason": "lists groups and their members",
        "notCovered": "It does not allow changing a group or who belongs to it."
      },
      {
        "name": "MailboxSettings.Read",
        "id": "40f97065-369a-49f4-947c-6a255697ae91",
        "text": "Read all user mailbox settings",
        "level": 3,
        "narrower": [],
        "reason": "is asked for by Psoxy, yet its default rules let no call for mailbox settings through; they come along only when the directory entry of one person is asked for with them",
        "notCovered": "It does not allow reading or sending mail."
      }
    ],
    "aliases": [
      {
        "id": "azure-ad",
        "deprecated": true
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      }
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/entra-id/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/entra-id/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/entra-id/entra-id_no-app-ids.yaml"
    },
    "since": "0.4.53",
    "worklyticsConnectorId": "azure-ad-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  },
  {
    "id": "msft-onedrive",
    "displayName": "Microsoft OneDrive",
    "summary": "What people did to files and folders in their own and their groups' drives, without file contents, and without file names but the former one of a renamed file.",
    "sourceKind": "msft-onedrive",
    "availability": "beta",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "Files.Read.All",
        "id": "01d4889c-1287-42c6-ac1f-5d1e02578ef6",
        "text": "Read files in all site collections",
        "level": 4,
        "narrower": [],
        "reason": "lists drives, what changed in them and who did it; the default rules let no file contents through",
        "notCovered": "It does not allow changing, sharing or deleting files."
      },
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists the people whose drives are read",
        "notCovered": "It does not allow changing an account or signing in as someone."
      },
      {
        "name": "Group.Read.All",
        "id": "5b567255-7703-4780-807c-7be8301ae99b",
        "text": "Read all groups",
        "level": 3,
        "narrower": [
          "Group-XTenantIdentitySync.Read.All",
          "GroupMember.Read.All"
        ],
        "reason": "lists the groups whose drives are read",
        "notCovered": "It does not allow changing a group or who belongs to it."
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/drives",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/drives",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/root/delta",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/activities",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/items/{item}/activities",
        "permission": "Files.Read.All"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/drives",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/drives",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/root/delta",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/activities",
        "permission": "Files.Read.All"
      },
      {
        "path": "/v1.0/drives/{drive}/items/{item}/activities",
        "permission": "Files.Read.All"
      }
    ],
    "steps": [
      "separateEntraIdConnection"
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-onedrive/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/msft-onedrive/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-onedrive/msft-onedrive_no-app-ids.yaml"
    },
    "since": "0.6.9",
    "worklyticsConnectorId": "msft-onedrive-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  },
  {
    "id": "msft-teams",
    "displayName": "Microsoft Teams",
    "summary": "Who talks with whom in channels, chats, calls and meetings, without the text of messages or callers' numbers.",
    "sourceKind": "msft-teams",
    "availability": "ga",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists the people whose chats and meetings are read",
        "notCovered": "It does not allow changing an account or signing in as someone."
      },
      {
        "name": "Team.ReadBasic.All",
        "id": "2280dda6-0bfd-44ee-a2f4-cb867cfc4c1e",
        "text": "Get a list of all teams",
        "level": 3,
        "narrower": [
          "TeamSettings.Read.All"
        ],
        "reason": "lists teams",
        "notCovered": "It does not allow reading what is said in a team, or its files."
      },
      {
        "name": "Channel.ReadBasic.All",
        "id": "59a6b24b-4225-4393-8165-ebaec5f55d7a",
        "text": "Read the names and descriptions of all channels",
        "level": 3,
        "narrower": [
          "ChannelSettings.Read.All"
        ],
        "reason": "lists the channels of each team",
        "notCovered": "It does not allow reading what is said in a channel."
      },
      {
        "name": "Chat.Read.All",
        "id": "6b7d71aa-70aa-4810-a8d9-5d9fb2830017",
        "text": "Read all chat messages",
        "level": 4,
        "narrower": [
          "Chat.ReadBasic.WhereInstalled",
          "ChatMember.Read.All",
          "ChatMessage.Read.All"
        ],
        "reason": "reads who wrote in each chat and when; the default rules remove the text and attachments of messages",
        "notCovered": "It does not allow writing in a chat."
      },
      {
        "name": "ChannelMessage.Read.All",
        "id": "7b2449af-6ccd-4f4d-9f78-e550c193f0d1",
        "text": "Read all channel messages",
        "level": 4,
        "narrower": [],
        "reason": "reads who wrote in each channel and when; the default rules remove the text and attachments of messages",
        "notCovered": "It does not allow writing in a channel."
      },
      {
        "name": "CallRecords.Read.All",
        "id": "45bbb07e-7321-4fd7-a8f6-3ff27e6a81c8",
        "text": "Read all call records",
        "level": 3,
        "narrower": [
          "CallRecord-PstnCalls.Read.All"
        ],
        "reason": "reads who took part in each call, when, and how good the connection was",
        "notCovered": "It does not allow listening to calls, or reading recordings and transcripts."
      },
      {
        "name": "OnlineMeetings.Read.All",
        "id": "c1684f21-1984-47fa-9d61-2dc8c296bb70",
        "text": "Read online meeting details",
        "level": 3,
        "narrower": [],
        "reason": "reads who organised and who was invited to each online meeting, and when",
        "notCovered": "It does not allow joining meetings, or reading recordings and transcripts."
      },
      {
        "name": "OnlineMeetingArtifact.Read.All",
        "id": "df01ed3b-eb61-4eca-9965-6b3d789751b2",
        "text": "Read online meeting artifacts",
        "level": 3,
        "narrower": [],
        "reason": "reads the attendance reports of online meetings",
        "notCovered": "It does not allow reading recordings or transcripts."
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/teams",
        "permission": "Team.ReadBasic.All"
      },
      {
        "path": "/v1.0/teams/{team}/allChannels",
        "permission": "Channel.ReadBasic.All"
      },
      {
        "path": "/v1.0/teams/{team}/channels/{channel}/messages",
        "permission": "ChannelMessage.Read.All"
      },
      {
        "path": "/v1.0/teams/{team}/channels/{channel}/messages/delta",
        "permission": "ChannelMessage.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/chats",
        "permission": "Chat.Read.All"
      },
      {
        "path": "/v1.0/chats/{chat}/messages",
        "permission": "Chat.Read.All"
      },
      {
        "path": "/v1.0/communications/calls/{call}"
      },
      {
        "path": "/v1.0/communications/callRecords",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/{callRecord}",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/getDirectRoutingCalls(fromDateTime={from},toDateTime={to})",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/getPstnCalls(fromDateTime={from},toDateTime={to})",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/onlineMeetings",
        "permission": "OnlineMeetings.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/onlineMeetings/{meeting}/attendanceReports",
        "permission": "OnlineMeetingArtifact.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/onlineMeetings/{meeting}/attendanceReports/{report}",
        "permission": "OnlineMeetingArtifact.Read.All"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/teams",
        "permission": "Team.ReadBasic.All"
      },
      {
        "path": "/v1.0/teams/{team}/allChannels",
        "permission": "Channel.ReadBasic.All"
      },
      {
        "path": "/v1.0/teams/{team}/channels/{channel}/messages",
        "permission": "ChannelMessage.Read.All"
      },
      {
        "path": "/v1.0/teams/{team}/channels/{channel}/messages/delta",
        "permission": "ChannelMessage.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/chats",
        "permission": "Chat.Read.All"
      },
      {
        "path": "/v1.0/chats/{chat}/messages",
        "permission": "Chat.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/{callRecord}",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/getDirectRoutingCalls(fromDateTime={from},toDateTime={to})",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/communications/callRecords/getPstnCalls(fromDateTime={from},toDateTime={to})",
        "permission": "CallRecords.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/onlineMeetings?$filter=JoinWebUrl%20eq%20'{joinWebUrl}'",
        "permission": "OnlineMeetings.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/onlineMeetings/{meeting}/attendanceReports",
        "permission": "OnlineMeetingArtifact.Read.All"
      }
    ],
    "steps": [
      "teamsApplicationAccessPolicy"
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-teams/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/msft-teams/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/msft-teams/msft-teams_no-userIds.yaml"
    },
    "since": "0.4.43",
    "worklyticsConnectorId": "msft-teams-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  },
  {
    "id": "outlook-cal",
    "displayName": "Outlook Calendar",
    "summary": "Events and attendance in people's calendars; of a subject only common words such as \"review\" are kept, of a description only Zoom links.",
    "sourceKind": "outlook-cal",
    "availability": "ga",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "Calendars.Read",
        "id": "798ee544-9d2d-430c-a058-570e29e34338",
        "text": "Read calendars in all mailboxes",
        "level": 4,
        "narrower": [],
        "reason": "reads the events of each calendar",
        "notCovered": "It does not allow creating, changing or answering events."
      },
      {
        "name": "MailboxSettings.Read",
        "id": "40f97065-369a-49f4-947c-6a255697ae91",
        "text": "Read all user mailbox settings",
        "level": 3,
        "narrower": [],
        "reason": "reads the time zone and working hours of each mailbox",
        "notCovered": "It does not allow reading or sending mail."
      },
      {
        "name": "Group.Read.All",
        "id": "5b567255-7703-4780-807c-7be8301ae99b",
        "text": "Read all groups",
        "level": 3,
        "narrower": [
          "Group-XTenantIdentitySync.Read.All",
          "GroupMember.Read.All"
        ],
        "reason": "lists groups and their members",
        "notCovered": "It does not allow changing a group or who belongs to it."
      },
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists the people whose calendars are read",
        "notCovered": "It does not allow changing an account or signing in as someone."
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/mailboxSettings",
        "permission": "MailboxSettings.Read"
      },
      {
        "path": "/v1.0/users/{user}/events",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/events/{event}",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/events/{event}/instances",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/events/{event}/attachments",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/calendars/{calendar}/events",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/calendars/{calendar}/events/{event}",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/calendar/calendarView",
        "permission": "Calendars.Read"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/events",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/calendar/calendarView?startDateTime={from}&endDateTime={to}",
        "permission": "Calendars.Read"
      },
      {
        "path": "/v1.0/users/{user}/mailboxSettings",
        "permission": "MailboxSettings.Read"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      }
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/outlook-cal/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/outlook-cal/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/outlook-cal/outlook-cal_no-app-ids.yaml"
    },
    "since": "0.4.1",
    "worklyticsConnectorId": "outlook-cal-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  },
  {
    "id": "outlook-mail",
    "displayName": "Outlook Mail",
    "summary": "Who wrote to whom and when, from the mail that people have sent, without subjects, texts or attachments.",
    "sourceKind": "outlook-mail",
    "availability": "ga",
    "targetHost": "graph.microsoft.com",
    "permissions": [
      {
        "name": "Mail.ReadBasic.All",
        "id": "693c5e45-0940-467d-9b8a-1022fb9d42ef",
        "text": "Read basic mail in all mailboxes",
        "level": 3,
        "narrower": [],
        "reason": "lists the messages that people have sent and reads sender, recipients and times of a message",
        "notCovered": "It does not allow reading the text or the attachments of a message."
      },
      {
        "name": "MailboxSettings.Read",
        "id": "40f97065-369a-49f4-947c-6a255697ae91",
        "text": "Read all user mailbox settings",
        "level": 3,
        "narrower": [],
        "reason": "reads the time zone and working hours of each mailbox",
        "notCovered": "It does not allow reading or sending mail."
      },
      {
        "name": "Group.Read.All",
        "id": "5b567255-7703-4780-807c-7be8301ae99b",
        "text": "Read all groups",
        "level": 3,
        "narrower": [
          "Group-XTenantIdentitySync.Read.All",
          "GroupMember.Read.All"
        ],
        "reason": "lists groups and their members",
        "notCovered": "It does not allow changing a group or who belongs to it."
      },
      {
        "name": "User.Read.All",
        "id": "df021288-bdef-4463-88db-98f22de89214",
        "text": "Read all users' full profiles",
        "level": 3,
        "narrower": [
          "User.ReadBasic.All"
        ],
        "reason": "lists the people whose mail is read",
        "notCovered": "It does not allow changing an account or signing in as someone."
      }
    ],
    "endpoints": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/mailboxSettings",
        "permission": "MailboxSettings.Read"
      },
      {
        "path": "/v1.0/users/{user}/messages/{message}",
        "permission": "Mail.ReadBasic.All"
      },
      {
        "path": "/v1.0/users/{user}/mailFolders/SentItems/messages",
        "permission": "Mail.ReadBasic.All"
      },
      {
        "path": "/v1.0/users/{user}/mailFolders/SentItems/messages/{message}",
        "permission": "Mail.ReadBasic.All"
      },
      {
        "path": "/v1.0/users/{user}/mailFolders/SentItems/messages/{message}/attachments"
      }
    ],
    "exampleCalls": [
      {
        "path": "/v1.0/users",
        "permission": "User.Read.All"
      },
      {
        "path": "/v1.0/users/{user}/mailFolders/SentItems/messages",
        "permission": "Mail.ReadBasic.All"
      },
      {
        "path": "/v1.0/users/{user}/messages/{message}",
        "permission": "Mail.ReadBasic.All"
      },
      {
        "path": "/v1.0/users/{user}/mailboxSettings",
        "permission": "MailboxSettings.Read"
      },
      {
        "path": "/v1.0/groups",
        "permission": "Group.Read.All"
      },
      {
        "path": "/v1.0/groups/{group}/members",
        "permission": "Group.Read.All"
      }
    ],
    "links": {
      "documentation": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/outlook-mail/README.md",
      "exampleData": "https://github.com/Worklytics/psoxy/tree/v0.6.9/docs/sources/microsoft-365/outlook-mail/example-api-responses",
      "rules": "https://github.com/Worklytics/psoxy/blob/v0.6.9/docs/sources/microsoft-365/outlook-mail/outlook-mail_no-app-ids.yaml"
    },
    "since": "0.4.1",
    "worklyticsConnectorId": "outlook-mail-psoxy",
    "upstream": {
      "version": "0.6.9",
      "commit": "5f92cb261e6de07756cf0ba1f69590704d10e206",
      "path": "infra/modules/worklytics-connector-specs/msft-365.tf"
    }
  }
];
