using Samphire.App.Shared;

namespace Samphire.Web.Pages.Routes;

public static class Telephone
{
    // For a child or young person, at any hour, free of charge.
    public const string Childline = "0800 1111";

    /// <summary>"tel:+441632960012", "tel:999"; null if it cannot be dialled, and then it is no link.</summary>
    public static string? Link(string number) => Phones.Link(number);
}
