using CsCheck;

namespace OpModel.Organization;

public sealed class TermTests
{
    private static readonly Gen<Term> Terms = Gen.Select(
        Gen.Int[0, Checking.Days.All.Count - 1], Gen.Int[0, Checking.Days.All.Count - 1], (first, last) => new Term(Checking.Days.All[first], Checking.Days.All[last]));

    [Fact]
    public void Days_in_both_are_those_that_are_in_the_one_and_in_the_other() => Gen.Select(Terms, Terms).Sample((one, other) =>
    {
        Assert.Equal(Days(one).Intersect(Days(other)), Days(one.And(other)));
        Assert.Equal(Days(one).Intersect(Days(other)).Any(), one.Meets(other));
    });

    [Fact]
    public void Days_left_are_those_that_are_in_none_of_the_others() => Gen.Select(Terms, Terms.Array[0, 4]).Sample((term, others) =>
    {
        var left = term.Except(others).ToList();

        Assert.Equal(Days(term).Except(others.SelectMany(Days)), left.SelectMany(Days));
        Assert.DoesNotContain(left, stretch => stretch.IsEmpty);
    });

    [Fact]
    public void All_days_without_some_are_those_before_and_those_after()
    {
        Term june = new(IsoDate.Parse("2026-06-01"), IsoDate.Parse("2026-06-30"));

        Assert.Equal(
            [new(IsoDate.MinValue, IsoDate.Parse("2026-05-31")), new(IsoDate.Parse("2026-07-01"), IsoDate.MaxValue)],
            Term.Always.Except([june]));
        Assert.Empty(june.Except([Term.Always]));
    }

    private static IEnumerable<IsoDate> Days(Term term) => Checking.Days.All.Where(term.Contains);
}
