using Microsoft.Extensions.DependencyInjection;
using Samphire.App;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web.Frame;

/// <summary>The frame of a page for whoever makes the request: their name, and the places that exist for their roles.</summary>
internal static class PageFrameFactory
{
    public static PageFrame Make(IServiceProvider services)
    {
        var settings = services.GetRequiredService<SamphireSettings>();
        var pack = settings.Content.Toolbox.Manifest;
        var frame = new PageFrame { IsDemo = settings.Demo, PackVersion = pack.Stamp.ToString(), NumbersCheckedOn = pack.CheckedOn };
        return services.GetRequiredService<Caller>().Actor is not { } actor ? frame : frame with
        {
            Person = new SignedInPerson(actor.DisplayName, actor.AgencyName),
            Navigation = PageFolder.NavigationFor(actor),
        };
    }

    /// <summary>Where somebody starts who has signed in.</summary>
    public static string FirstPage(Actor actor) =>
        actor.Holds(Role.Administrator) ? "/admin"
        : actor.WorksOnFiles ? "/work"
        : actor.RecordsConcerns ? "/concerns"
        : "/guidance";
}
