namespace OpModel.Chargeback;

/// <summary>Which of a charge's two periods of time decides the month that it belongs to.</summary>
public enum PeriodBasis
{
    /// <summary>
    /// The month of the invoices, where the bill has one; else the month in which the charges arose, where that is one. Where a month is
    /// chosen, the month of the invoice decides.
    /// </summary>
    Either,

    /// <summary>The month of the invoice that the charge stands on: column BillingPeriodStart. Sums agree with the invoices.</summary>
    Billing,

    /// <summary>
    /// The month in which the charge arose: column ChargePeriodStart. Providers may bill the last hours of a month in the next one, so
    /// sums can differ from the invoices.
    /// </summary>
    Charge,
}
