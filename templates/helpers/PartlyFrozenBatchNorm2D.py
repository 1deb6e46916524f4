class PartlyFrozenBatchNorm2D(BatchNorm2D):
    """BatchNorm2D of which the weight or the bias alone may be frozen: Paddle's gives neither a gradient then."""

    def forward(self, input):
        weight, bias = self.weight, self.bias
        if weight is None or bias is None or weight.stop_gradient == bias.stop_gradient:
            return super().forward(input)
        self.weight = self.bias = None
        y = super().forward(input)
        self.weight, self.bias = weight, bias
        shape = [-1] + [1] * (input.ndim - 2)
        return y * weight.reshape(shape) + bias.reshape(shape)
