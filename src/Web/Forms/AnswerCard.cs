using Samphire.App.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Forms;

/// <summary>
/// A section of a form with its answers. Change is the address for changing them; null if they can no longer be
/// changed.
/// </summary>
public sealed record AnswerCard(AnswerSection Answers, string? Change = null)
{
    // Whom to call about the sources that the answers show as held.
    public IReadOnlyList<SourceCall> Calls { get; init; } = [];

    // The reporter is not told to call themselves.
    public bool ForReporter { get; init; }
}
