class LayerNorm(paddle.nn.LayerNorm):
    """LayerNorm with parameters of the normalized shape, any epsilon, and a gradient that can be differentiated again."""

    def create_parameter(self, **options):
        return super().create_parameter(**{**options, 'shape': self._normalized_shape})

    def forward(self, x):
        axes = list(range(-len(self._normalized_shape), 0))
        x = x - x.mean(axes, keepdim=True)
        x = x / paddle.sqrt(x.square().mean(axes, keepdim=True) + self._epsilon)
        if self.weight is not None:
            x = x * self.weight
        return x if self.bias is None else x + self.bias
