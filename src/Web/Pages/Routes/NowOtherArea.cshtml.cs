using Microsoft.AspNetCore.Mvc;
using Samphire.App.Content;

namespace Samphire.Web.Pages.Routes;

/// <summary>National numbers, for a child whose place is not known or is in no installed area.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowOtherAreaModel(PublicContent content) : NowSituationPage(content);
