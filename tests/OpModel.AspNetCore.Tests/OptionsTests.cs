using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OpModel.AspNetCore;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("3", true)]
    [InlineData("31", false)]
    public void Options_that_are_an_artifact_are_validated_by_what_is_generated(string days, bool isValid)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Team", "Delivery"), new("Days", days)]).Build();
        using var services = new ServiceCollection()
            .AddSingleton<IValidateOptions<DeliveryTermsDto>, DeliveryTermsOptionsValidator>()
            .Configure<DeliveryTermsDto>(configuration)
            .BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<DeliveryTermsDto>>();

        if (isValid)
        {
            Assert.Equal(3, options.Value.Days);
        }
        else
        {
            var refused = Assert.Throws<OptionsValidationException>(() => options.Value);
            Assert.Contains("$.days: ART105 days is 31", Assert.Single(refused.Failures), StringComparison.Ordinal);
        }
    }
}
