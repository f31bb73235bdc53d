using Samphire.Domain.Forms;

namespace Samphire.Web.Forms;

/// <summary>
/// A section of a form with its answers. Change is the address for changing them; null if they can no longer be
/// changed.
/// </summary>
public sealed record AnswerCard(AnswerSection Answers, string? Change = null);
