class Upsample(paddle.nn.Layer):
    """Upsample for inputs of every rank: Paddle's wants a size of every axis, and takes no sequences by nearest."""

    def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None):
        super().__init__()
        self.size, self.scale_factor, self.mode = size, scale_factor, mode
        self.align_corners, self.recompute_scale_factor = align_corners, recompute_scale_factor

    def forward(self, input):
        if self.mode == 'nearest-exact':
            return interpolate_nearest_exact(input, self.size, self.scale_factor, self.recompute_scale_factor)
        return interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners,
                           self.recompute_scale_factor)
