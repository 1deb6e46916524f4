class Conv1D(paddle.nn.Conv1D):
    """Conv1D whose gradient by the weight can be differentiated again."""

    def forward(self, x):
        return conv1d(x, self.weight, self.bias, self._stride, self._padding, self._dilation, self._groups)
