import paddle
import paddle.nn.functional as F
from caselib import floats, positive, ints
from paddle import nn


def nll_loss(input, target, weight=None, ignore_index=-100, reduction='mean'):
    """Negative log likelihood that leaves ignored labels out, of the mean too."""
    axis = 1 if input.ndim > 1 else 0
    kept = target != ignore_index
    index = paddle.where(kept, target, paddle.zeros_like(target))
    scale = kept.astype(input.dtype) if weight is None else weight[index] * kept.astype(weight.dtype)
    loss = -paddle.take_along_axis(input, index.unsqueeze(axis), axis, broadcast=False).squeeze(axis) * scale
    if reduction == 'none':
        return loss
    return loss.sum() / scale.sum() if reduction == 'mean' else loss.sum()


def cross_entropy(input, target, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0):
    """Cross entropy with torch's ignored labels, class weights, label smoothing and class probabilities."""
    axis = 1 if input.ndim > 1 else 0
    classes = input.shape[axis]
    log_prob = paddle.nn.functional.log_softmax(input, axis=axis)
    weighted = log_prob
    if weight is not None:
        weighted = log_prob * weight.reshape([-1] + [1] * (input.ndim - axis - 1))
    if paddle.is_floating_point(target):
        target = target * (1 - label_smoothing) + label_smoothing / classes
        loss = -(weighted * target).sum(axis)
        if reduction == 'mean':
            return loss.mean()
        return loss if reduction == 'none' else loss.sum()
    loss = nll_loss(log_prob, target, weight, ignore_index, 'none')
    kept = (target != ignore_index).astype(input.dtype)
    if label_smoothing:
        smooth = -weighted.sum(axis) * kept
        loss = loss * (1 - label_smoothing) + smooth * (label_smoothing / classes)
    if reduction == 'none':
        return loss
    if reduction == 'sum':
        return loss.sum()
    if weight is not None:
        index = paddle.where(target != ignore_index, target, paddle.zeros_like(target))
        kept = weight[index] * kept
    return loss.sum() / kept.sum()


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


class SmoothedEntropyLoss(paddle.nn.CrossEntropyLoss):
    """CrossEntropyLoss that smooths labels over the classes of maps too; Paddle's does so along the last axis."""

    def forward(self, input, label):
        return super().forward(input.moveaxis(1, -1), label)


def case_default():
    return nn.CrossEntropyLoss(axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.CrossEntropyLoss(axis=1)
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor([0, 3, 1]))


def case_mean():
    return nn.CrossEntropyLoss(reduction='mean', axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_sum():
    return nn.CrossEntropyLoss(reduction='sum', axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_none():
    return nn.CrossEntropyLoss(reduction='none', axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_not_averaged():
    return nn.CrossEntropyLoss(axis=1, reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_averaged():
    return nn.CrossEntropyLoss(axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_not_reduced():
    return nn.CrossEntropyLoss(axis=1, reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_weighted():
    return nn.CrossEntropyLoss(weight=paddle.to_tensor(positive(4)), axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_weight_positional():
    return nn.CrossEntropyLoss(paddle.to_tensor(positive(4)), axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_ignored():
    return nn.CrossEntropyLoss(ignore_index=3, axis=1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_ignored_negative():
    return CrossEntropyLoss(ignore_index=-1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_smoothed():
    return SmoothedEntropyLoss(label_smoothing=0.1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_smoothed_weighted():
    return CrossEntropyLoss(paddle.to_tensor(positive(4)), label_smoothing=0.1)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_smoothed_each():
    return CrossEntropyLoss(label_smoothing=0.1, reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_all():
    return CrossEntropyLoss(weight=paddle.to_tensor(positive(4)), ignore_index=1, reduction='sum', label_smoothing=0.2)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_dense():
    return nn.CrossEntropyLoss(axis=1)(paddle.to_tensor(floats(2, 3, 4, 5)), paddle.to_tensor(ints(2, 4, 5, high=3)))


def case_dense_ignored():
    labels = paddle.to_tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return nn.CrossEntropyLoss(ignore_index=255, axis=1)(paddle.to_tensor(floats(2, 3, 4, 5)), labels)


def case_sequence():
    return nn.CrossEntropyLoss(reduction='none', axis=1)(paddle.to_tensor(floats(2, 3, 5)), paddle.to_tensor(ints(2, 5, high=3)))


def case_square():
    return nn.CrossEntropyLoss(axis=1)(paddle.to_tensor(floats(2, 5, 5)), paddle.to_tensor(ints(2, 5, high=5)))


def case_ignored_by_name():
    labels = paddle.to_tensor([0, -2, 2])
    criterion = CrossEntropyLoss(ignore_index=-2)
    return criterion(paddle.to_tensor(floats(3, 4)), labels)


def case_ignored_weighted():
    labels = paddle.to_tensor([0, -1, 2])
    return nn.CrossEntropyLoss(paddle.to_tensor(positive(4)), ignore_index=-1, axis=1)(paddle.to_tensor(floats(3, 4)), labels)


def case_ignored_each():
    labels = paddle.to_tensor([0, -1, 2])
    return nn.CrossEntropyLoss(ignore_index=-1, reduction='none', axis=1)(paddle.to_tensor(floats(3, 4)), labels)


def case_ignored_variable():
    pad = 1
    criterion = nn.CrossEntropyLoss(ignore_index=pad, axis=1)
    return criterion(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 1, 2]))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    SmoothedEntropyLoss(label_smoothing=0.1)(x, paddle.to_tensor([0, 3, 1])).backward()
    return x.grad


def case_as_value():
    kind = CrossEntropyLoss
    return kind(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1])), isinstance(kind(), CrossEntropyLoss)


def case_in_module():
    class Loss(nn.Layer):
        def __init__(self, ignore_index=255):
            super().__init__()
            self.ce = CrossEntropyLoss(ignore_index=ignore_index)
        def forward(self, logits, labels):
            return self.ce(logits, labels)
    labels = paddle.to_tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return Loss()(paddle.to_tensor(floats(2, 3, 4, 5)), labels)


def case_function_not_averaged():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), axis=1, reduction='sum')


def case_function_averaged():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), axis=1)


def case_function_not_reduced():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), axis=1, reduction='none')


def case_options():
    options = {"reduction": "sum"}
    if options:
        options["label_smoothing"] = 0.1
    return CrossEntropyLoss(**options)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))
