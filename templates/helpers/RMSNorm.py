class RMSNorm(paddle.nn.Layer):
    """Root mean square normalisation over the last axes."""

    def __init__(self, normalized_shape, eps=None, elementwise_affine=True, dtype=None):
        super().__init__()
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps = eps
        self.elementwise_affine = elementwise_affine
        self.weight = None
        if elementwise_affine:
            self.weight = self.create_parameter(
                list(self.normalized_shape), dtype=dtype, default_initializer=paddle.nn.initializer.Constant(1.0)
            )

    def forward(self, x):
        return rms_norm(x, self.normalized_shape, self.weight, self.eps)
