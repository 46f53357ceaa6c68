namespace OpModel.Tests.Input;

public class MeantTests
{
    // Of names that are not near, twelve are listed, and of more the first three.
    [Theory]
    [InlineData(0, "there is none.")]
    [InlineData(2, "write one of team-1, team-2.")]
    [InlineData(12, "write one of team-1, team-2, team-3, team-4, team-5, team-6, team-7, team-8, team-9, team-10, team-11, team-12.")]
    [InlineData(13, "write one of the 13 there are, such as team-1, team-2, team-3.")]
    public void What_may_be_meant_is_listed(int count, string text) =>
        Assert.Equal(text, Meant.Among("Leadership", Enumerable.Range(1, count).Select(number => $"team-{number}")));
}
