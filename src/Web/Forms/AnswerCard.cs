using Samphire.Domain.Forms;

namespace Samphire.Web.Forms;

/// <summary>A part of a form as it was answered, with where it is changed; null where it can be no more.</summary>
public sealed record AnswerCard(AnswerSection Answers, string? Change = null);
