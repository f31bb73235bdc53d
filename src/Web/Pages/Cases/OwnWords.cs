using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases;

/// <summary>What a reporter wrote, card by card, as it was typed.</summary>
/// <param name="Draft">The words.</param>
/// <param name="Reference">The concern's.</param>
/// <param name="Source">What is shown in place of a source's name.</param>
/// <param name="MayChange">Not sent yet: each card has a link to its page.</param>
public sealed record OwnWords(ConcernDraft Draft, string Reference, string? Source, bool MayChange)
{
    public SourceQuestions Asks => SourceQuestions.Of(Draft);

    public string? Change(ConcernStep step) => MayChange ? Addresses.Of(Reference, step) : null;

    public static string TitleOf(ConcernStep step) => step switch
    {
        ConcernStep.Danger or ConcernStep.Call999 => "Danger",
        ConcernStep.Harm => "What someone has done",
        ConcernStep.Child => "The child",
        ConcernStep.Noticed => "What you noticed",
        ConcernStep.Source => "Who told you",
        _ => "Who or what else is involved",
    };

    public static string Or(string? typed, string otherwise = "Not answered") => string.IsNullOrWhiteSpace(typed) ? otherwise : HouseText.Paragraphs(typed);

    /// <summary>A name, without what turns the direction of words.</summary>
    public static string Name(string? typed) => string.IsNullOrWhiteSpace(typed) ? "Not answered" : HouseText.Name(typed);

    /// <summary>What a reader should know of how a name is spelt; null where there is nothing to know.</summary>
    public static string? SpellingOf(string? name) => Alphabets.MixedIn(name ?? "") is { } mixed
        ? $"{mixed} letters stand in one word. It is kept as it was typed, and a search may miss it: check how the name is spelt."
        : null;

    /// <summary>"Saturday 21 November 2026, 9:40pm", or as much of it as was typed.</summary>
    public static string When(NoticedDraft noticed) =>
        Or(string.Join(", ", new[] { TypedMoment.Day(noticed.When, noticed.Approximate), TypedMoment.Time(noticed.Time) }.OfType<string>()));

    /// <summary>What it is called, and under it what it is like.</summary>
    public static string Named(OtherDraft other) =>
        string.Join('\n', new[] { HouseText.Name(other.Name ?? ""), HouseText.Paragraphs(other.Description ?? "") }.Where(part => part.Length > 0));

    public string Care() => string.Join(", ", new[]
    {
        (Draft.Child.InCare, "in care"), (Draft.Child.LeftCare, "left care"),
        (Draft.Child.NeedsOrDisability, "special educational needs or disability"), (Draft.Child.CareNotKnown, "not known"),
    }.Where(box => box.Item1).Select(box => box.Item2)) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "Nothing ticked";
}
