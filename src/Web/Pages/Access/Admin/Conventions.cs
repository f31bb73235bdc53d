using Samphire.Domain.Access;

namespace Samphire.Web.Pages.Access.Admin;

internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Administrators)
    {
        Entries = [new(40, new("Admin", "/admin"), actor => actor?.Holds(Role.Administrator) == true)];
    }
}
