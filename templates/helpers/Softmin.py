class Softmin(paddle.nn.Softmax):
    """Softmax of the negated input."""

    def forward(self, x):
        return super().forward(-x)
