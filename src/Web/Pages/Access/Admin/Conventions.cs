using Samphire.Domain.Access;

namespace Samphire.Web.Pages.Access.Admin;

internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Administrators)
    {
        Entries = [new(40, new("Admin", "/admin"), actor => actor?.Holds(Role.Administrator) == true)];
    }
}
