class Flatten(paddle.nn.Flatten):
    """Flatten whose gradient can be differentiated again."""

    def forward(self, x):
        return flatten(x, self.start_axis, self.stop_axis)
