class DilatedMaxPool(paddle.nn.Layer):
    """MaxPool with dilation, over the given number of axes."""

    def __init__(self, axes, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False):
        super().__init__()
        self.options = axes, kernel_size, stride, padding, dilation, ceil_mode

    def forward(self, x):
        return dilated_max_pool(x, *self.options)
