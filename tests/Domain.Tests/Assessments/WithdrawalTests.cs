using Samphire.Domain.Assessments;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>What the child took back, and what remains without it.</summary>
public sealed class WithdrawalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Withdrawn_disclosure_is_named_before_actual_items_whatever_the_order_of_answers(bool lastFirst)
    {
        var assessment = new AssessmentFacts
        {
            Suspected = ["disclosure-withdrawn"],
            Actual = ["child-has-told-someone", "witnessed-or-recorded"],
        }.Build();
        var asked = assessment with { Answers = lastFirst ? [.. assessment.Answers.Reverse()] : assessment.Answers };

        string[] named = [.. Assessed.Of(asked).Find(ReasonId.WithdrawalDoesNotCancel)!.Answers.Select(answer => answer.Item.Id)];

        Assert.Equal("suspected.disclosure-withdrawn", named[0]);
        Assert.Equal(["actual.child-has-told-someone", "actual.witnessed-or-recorded"], named.Skip(1).Order(StringComparer.Ordinal));
    }
}
