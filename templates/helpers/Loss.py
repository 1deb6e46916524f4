class Loss(paddle.nn.Layer):
    """Base class of losses that knows its reduction."""

    def __init__(self, size_average=None, reduce=None, reduction='mean'):
        super().__init__()
        if reduce is False:
            reduction = 'none'
        elif size_average is False:
            reduction = 'sum'
        self.reduction = reduction
