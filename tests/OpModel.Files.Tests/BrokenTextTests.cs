using System.Text;
using CsCheck;
using OpModel.Fuzz;

namespace OpModel.Files;

/// <summary>What no text was, as a host hands it over that puts U+FFFD for what it cannot read; and files that end too early.</summary>
public sealed class BrokenTextTests
{
    private static readonly string[] Paths = ["people.yaml", "people.csv", "catalog-info.yaml", "sigs.yaml", "org.yaml", "people.json"];

    [Fact]
    public void Random_bytes_are_read_without_an_exception_and_every_problem_has_its_place() =>
        Gen.Select(Gen.Byte.Array[0, 2_000], Gen.Int[0, Paths.Length - 1].Select(index => Paths[index])).Sample((bytes, path) =>
            Assert.Null(Trial.Run(new("random bytes", path, Encoding.UTF8.GetString(bytes)))));

    [Theory]
    [InlineData("people.yaml", "people: [Ada]\n")]
    [InlineData("people.csv", "id,name\n1,Ada\n")]
    public void Text_in_UTF_16_is_told_as_such(string path, string text)
    {
        var joined = Organizations.Join((path, Encoding.UTF8.GetString(Encoding.Unicode.GetBytes(text))));

        Assert.Equal([$"{path}(1,2): the control character U+0000 stands here, which is no text; take it out, and save the file in UTF-8."], joined.Problems());
        Assert.Empty(joined.Graph().People);
    }

    [Theory]
    [InlineData("people: [{ name: Ada", "1,21")]
    [InlineData("people: [{ name: Ada\n", "2,1")]
    [InlineData("people: [{ name: Ada\r\n", "2,1")]
    [InlineData("people:\n- { name: Ada, \n", "3,1")]
    [InlineData("people:\n- { name: Ada,", "2,15")]
    [InlineData("people: [Ada", "1,13")]
    [InlineData("people: [Ada\n\n\n", "4,1")]
    [InlineData("\uFEFFpeople: [Ada", "1,13")]
    public void File_that_breaks_off_is_refused_at_its_end(string text, string place)
    {
        var problem = Assert.Single(Organizations.Join(("people.yaml", text)).Problems());

        Assert.StartsWith($"people.yaml({place}): this is not YAML: ", problem, StringComparison.Ordinal);
    }
}
