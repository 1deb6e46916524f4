class PReLU(paddle.nn.PReLU):
    """PReLU whose weight has the name that torch gives it, and which takes inputs without a gradient, where Paddle's crashes."""

    _weight = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == '_weight' else name, value)

    def forward(self, x):
        return paddle.nn.functional.prelu(*attached(x, self.weight), data_format=self._data_format)
