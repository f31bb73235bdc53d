namespace Samphire.Domain.Forms;

/// <summary>Something on a page that must be put right before the form can be sent; whatever was typed is kept as it is.</summary>
/// <param name="Field">Where in the draft, as its properties are called: "Child.Age", "Noticed[1].When.Day".</param>
/// <param name="Message">What to do, in the words of the page.</param>
public sealed record Problem(string Field, string Message);
