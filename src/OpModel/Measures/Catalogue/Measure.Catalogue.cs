namespace OpModel.Measures;

/// <content>The list of all.</content>
public sealed partial class Measure
{
    // A class of its own, so that the list is made when all measures are: the parts of Measure come in no certain order.
    private static class Catalogue
    {
        public static readonly IReadOnlyList<Measure> All =
        [
            NetPromoterScore,
            CustomerSatisfactionAverage,
            CustomerSatisfactionTopBox,
            CustomerEffortAverage,
            CustomerEffortAgreement,
            DailyActiveUsers,
            MonthlyActiveUsers,
            Stickiness,
            Engagement,
            UserRetention,
            Revenue,
            Cost,
            Investment,
            InvestmentReturn,
            Customers,
            CustomersGained,
            CustomersLost,
            RevenueGrowth,
            ProfitMargin,
            ReturnOnInvestment,
            AverageRevenuePerUser,
            CustomerChurn,
            CustomerRetention,
            CustomerLifetimeValue,
            FeaturesLaunched,
            UpdateRate,
            TimeToMarket,
            CycleTime,
            DeploymentFrequency,
            LeadTimeForChanges,
            ChangeFailureRate,
            TimeToRestoreService,
            FailedDeploymentRecoveryTime,
            Velocity,
            TeamSatisfaction,
            Headcount,
            Leavers,
            Turnover,
            Uptime,
            ResponseTimeMedian,
            ResponseTime95,
            ResponseTime99,
            ThirdPartyIntegrations,
        ];
    }
}
