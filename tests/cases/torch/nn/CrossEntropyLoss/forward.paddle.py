import paddle
from caselib import fill, floats, ints
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


def soft_entropy(criterion, input, target):
    """What a CrossEntropyLoss gives for class probabilities: Paddle's must be told of them when it is made."""
    return cross_entropy(input, target, criterion.weight, criterion.ignore_index, criterion.reduction,
                         criterion.label_smoothing)


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


def case_without_batch():
    x = paddle.randn([5])
    x[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor(2)
    return [nn.CrossEntropyLoss(reduction=r, axis=1)(x.unsqueeze(0), target.unsqueeze(0)).squeeze() for r in ('mean', 'sum', 'none')], nn.CrossEntropyLoss(axis=1)(x.unsqueeze(0), target.unsqueeze(0)).squeeze()


def case_class_probabilities():
    x = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    target = nn.functional.softmax(paddle.to_tensor(floats(4, 3, seed=1)), axis=1)
    image, soft = paddle.to_tensor(floats(2, 3, 4, 4)), nn.functional.softmax(paddle.to_tensor(floats(2, 3, 4, 4, seed=1)), axis=1)
    loss = nn.CrossEntropyLoss(axis=1)
    smooth = CrossEntropyLoss(weight=paddle.to_tensor([1.0, 2.0, 0.5]), label_smoothing=0.1, reduction='sum')
    total = soft_entropy(loss, x, target)
    total.backward()
    return total, x.grad, soft_entropy(smooth, x, target), soft_entropy(loss, image, soft), soft_entropy(SmoothedEntropyLoss(label_smoothing=0.2), image, soft)
