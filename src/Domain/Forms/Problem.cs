namespace Samphire.Domain.Forms;

/// <summary>A validation error. What was typed is kept.</summary>
/// <param name="Field">The property of the draft: "Child.Age", "Noticed[1].When.Day".</param>
/// <param name="Message">What to do, in the words of the page.</param>
public sealed record Problem(string Field, string Message);
