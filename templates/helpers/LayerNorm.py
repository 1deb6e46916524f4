class LayerNorm(paddle.nn.LayerNorm):
    """LayerNorm whose gradient can be differentiated again."""

    def forward(self, x):
        shape = list(self._normalized_shape)
        axes = list(range(-len(shape), 0))
        x = x - x.mean(axes, keepdim=True)
        x = x / paddle.sqrt(x.square().mean(axes, keepdim=True) + self._epsilon)
        if self.weight is not None:
            x = x * self.weight.reshape(shape)
        return x if self.bias is None else x + self.bias.reshape(shape)
