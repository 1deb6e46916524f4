"""Labels are smoothed over the classes, on whatever axis they stand."""
import paddle
import paddle.nn.functional as F
from paddle import nn


class SmoothedEntropyLoss(paddle.nn.CrossEntropyLoss):
    """CrossEntropyLoss that smooths labels over the classes of maps too; Paddle's does so along the last axis."""

    def forward(self, input, label):
        return super().forward(input.moveaxis(1, -1), label)


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


def scores(*shape):
    return paddle.arange(float(paddle.Size(shape).numel())).reshape(shape).sin().requires_grad_()


def labels(*shape):
    return (paddle.arange(paddle.Size(shape).numel()) * 7 % 5).reshape(shape)


def grown(x):
    return F.interpolate(x, scale_factor=2)


def case_maps():
    out = []
    for shape in ((2, 5, 3, 4), (2, 5, 7), (4, 5)):
        x, t = scores(*shape), labels(shape[0], *shape[2:])
        loss = SmoothedEntropyLoss(label_smoothing=0.1)(x, t) + SmoothedEntropyLoss(reduction='sum', label_smoothing=0.2)(x, t)
        loss = loss + cross_entropy(x, t, label_smoothing=0.1)
        loss.backward()
        out.append((loss, x.grad))
    return out


def case_weights_and_ignored():
    x, t, w = scores(2, 5, 3, 4), labels(2, 3, 4), paddle.arange(1.0, 6.0)
    t[0, 0, 0] = 255
    out = [CrossEntropyLoss(w, ignore_index=255, label_smoothing=0.1)(x, t),
           CrossEntropyLoss(ignore_index=255, label_smoothing=0.1, reduction='none')(x, t),
           cross_entropy(x, t, w, ignore_index=255, label_smoothing=0.1, reduction='sum')]
    sum(y.sum() for y in out).backward()
    return out, x.grad


def case_attributes():
    criterion = SmoothedEntropyLoss(label_smoothing=0.1)
    return criterion.label_smoothing, criterion.ignore_index, criterion.reduction, criterion.weight is None


def case_transposed():
    x, t = scores(2, 7, 5), labels(2, 7)
    return SmoothedEntropyLoss(label_smoothing=0.1)(x.transpose(1, 2), t)
