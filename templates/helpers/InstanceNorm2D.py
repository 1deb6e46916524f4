class InstanceNorm2D(paddle.nn.InstanceNorm2D):
    """InstanceNorm2D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)
