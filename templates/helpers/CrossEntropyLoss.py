class CrossEntropyLoss(paddle.nn.CrossEntropyLoss):
    """CrossEntropyLoss with torch's ignored labels, class weights, label smoothing and class probabilities."""

    def __init__(self, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0, size_average=None,
                 reduce=None):
        if size_average is not None or reduce is not None:
            reduction = 'none' if reduce is False else 'sum' if size_average is False else 'mean'
        super().__init__(weight, ignore_index, reduction, label_smoothing=label_smoothing)

    def forward(self, input, label):
        return cross_entropy(
            input, label, self.weight, self.ignore_index, self.reduction, self.label_smoothing
        )
