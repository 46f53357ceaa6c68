namespace OpModel.Checking;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Adda", "Ada")]
    [InlineData("serach", "Search")]
    [InlineData("ab", "Ad")]
    [InlineData("b", "B")]
    public void Name_that_differs_in_few_letters_is_near(string name, string nearest) => Assert.Equal(nearest, NearestName.Find(name, ["T", "Ad", "B", "Ada", "Search"]));

    [Theory]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("")]
    [InlineData("on")]
    public void Name_of_which_no_letter_would_stay_is_near_to_none(string name) => Assert.Null(NearestName.Find(name, ["T", "Ad", "B", "Ada", "Search"]));
}
