using Microsoft.AspNetCore.Mvc;
using Samphire.App.Content;

namespace Samphire.Web.Pages.Directory;

/// <summary>Nobody knows where the child is, or it is in no area that is installed: the numbers of the whole country.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowElsewhereModel(PublicContent content) : HappeningPage(content);
