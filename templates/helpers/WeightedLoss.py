class WeightedLoss(Loss):
    """Base class of losses that knows its reduction and the weights of the classes."""

    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'):
        super().__init__(size_average, reduce, reduction)
        self.register_buffer('weight', weight)
