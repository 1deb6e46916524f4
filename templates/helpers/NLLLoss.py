class NLLLoss(paddle.nn.NLLLoss):
    """NLLLoss that leaves ignored labels out, of the mean too."""

    def forward(self, input, label):
        return nll_loss(input, label, self._weight, self._ignore_index, self._reduction)
