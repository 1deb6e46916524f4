class FrozenLayerNorm(paddle.nn.LayerNorm):
    """LayerNorm whose weight may be frozen: Paddle's leaves such a weight out of the gradient of its input."""

    def forward(self, input):
        if self.weight is None or not self.weight.stop_gradient:
            return super().forward(input)
        x, weight = attached(input, self.weight)
        return paddle.nn.functional.layer_norm(x, self._normalized_shape, weight, self.bias, self._epsilon)
