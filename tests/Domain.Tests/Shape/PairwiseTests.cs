using Samphire.Testing;

namespace Samphire.Domain.Tests.Shape;

/// <summary>The rows that replace the full product in ordinary test runs contain every pair.</summary>
public sealed class PairwiseTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(3, 3, 3, 3)]
    [InlineData(7, 2, 5, 3)]
    [InlineData(90, 15, 12)]
    public void Rows_of_any_factors_hold_every_pair_of_values(params int[] sizes)
    {
        var rows = Pairwise.Rows(sizes);

        var held = rows.SelectMany(row => from one in Enumerable.Range(0, sizes.Length)
                                          from other in Enumerable.Range(one + 1, sizes.Length - one - 1)
                                          select (one, row[one], other, row[other])).ToHashSet();
        var all = from one in Enumerable.Range(0, sizes.Length)
                  from other in Enumerable.Range(one + 1, sizes.Length - one - 1)
                  from value in Enumerable.Range(0, sizes[one])
                  from otherValue in Enumerable.Range(0, sizes[other])
                  select (one, value, other, otherValue);
        Assert.Superset(all.ToHashSet(), held);
    }

    [Fact]
    public void Rows_of_two_factors_are_the_full_product() =>
        Assert.Equal(["0 0", "0 1", "1 0", "1 1", "2 0", "2 1"], Pairwise.Rows(3, 2).Select(row => string.Join(' ', row)));

    [Fact]
    public void Rows_of_routes_people_and_files_are_at_most_a_tenth_more_than_routes_times_people() =>
        Assert.InRange(Pairwise.Rows(90, 15, 12).Count, 90 * 15, 90 * 15 * 11 / 10);

    [Fact]
    public void Rows_of_the_same_factors_are_the_same_each_time() =>
        Assert.Equal(Pairwise.Rows(4, 3, 5), Pairwise.Rows(4, 3, 5));

    [Theory]
    [InlineData(3)]
    [InlineData(3, 0)]
    public void Rows_of_one_factor_or_of_an_empty_one_are_refused(params int[] sizes) =>
        Assert.Throws<ArgumentException>(() => Pairwise.Rows(sizes));
}
