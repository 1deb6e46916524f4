class GaussianNLLLoss(paddle.nn.GaussianNLLLoss):
    """GaussianNLLLoss that gives the variance a gradient, as torch does."""

    def forward(self, input, label, variance):
        return gaussian_nll_loss(input, label, variance, self.full, self.epsilon, self.reduction)
