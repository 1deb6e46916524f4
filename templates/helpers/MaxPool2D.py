class MaxPool2D(paddle.nn.MaxPool2D):
    """MaxPool2D whose gradient can be differentiated again."""

    def forward(self, x):
        return max_pool2d(x, self.ksize, self.stride, self.padding, self.return_mask, self.ceil_mode)
