import paddle
import paddle.nn.functional as F
from caselib import floats, ints, positive


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


def case_default():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), axis=1)


def case_mean():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='mean', axis=1)


def case_sum():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='sum', axis=1)


def case_none():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='none', axis=1)


def case_keywords():
    return F.cross_entropy(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor([0, 3, 1]), axis=1)


def case_weighted():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), weight=paddle.to_tensor(positive(4)), axis=1)


def case_weight_positional():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), paddle.to_tensor(positive(4)), axis=1)


def case_ignored():
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), ignore_index=3, axis=1)


def case_ignored_negative():
    return cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), ignore_index=-1)


def case_smoothed():
    return cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), label_smoothing=0.1)


def case_smoothed_weighted():
    return cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), paddle.to_tensor(positive(4)), label_smoothing=0.1)


def case_smoothed_each():
    return cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), label_smoothing=0.1, reduction='none')


def case_all():
    return cross_entropy(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), weight=paddle.to_tensor(positive(4)), ignore_index=1, reduction='sum', label_smoothing=0.2)


def case_dense():
    return F.cross_entropy(paddle.to_tensor(floats(2, 3, 4, 5)), paddle.to_tensor(ints(2, 4, 5, high=3)), axis=1)


def case_dense_each():
    return F.cross_entropy(paddle.to_tensor(floats(2, 3, 4, 5)), paddle.to_tensor(ints(2, 4, 5, high=3)), reduction='none', axis=1)


def case_dense_ignored():
    labels = paddle.to_tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = 255
    return F.cross_entropy(paddle.to_tensor(floats(2, 3, 4, 5)), labels, ignore_index=255, axis=1)


def case_dense_ignored_negative():
    labels = paddle.to_tensor(ints(2, 4, 5, high=3))
    labels[0, 0] = -1
    return cross_entropy(paddle.to_tensor(floats(2, 3, 4, 5)), labels, weight=paddle.to_tensor(positive(3)), ignore_index=-1, label_smoothing=0.1)


def case_square():
    return F.cross_entropy(paddle.to_tensor(floats(2, 5, 5)), paddle.to_tensor(ints(2, 5, high=5)), axis=1)


def case_probabilities():
    target = F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), 1)
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), target, soft_label=True, axis=1), F.cross_entropy(paddle.to_tensor(floats(3, 4)), target, reduction='sum', soft_label=True, axis=1)


def case_probabilities_each():
    target = F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), axis=1)
    return cross_entropy(paddle.to_tensor(floats(3, 4)), target, reduction='none')


def case_probabilities_weighted():
    target = F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), axis=1)
    return cross_entropy(paddle.to_tensor(floats(3, 4)), target, paddle.to_tensor(positive(4)), label_smoothing=0.1)


def case_flattened():
    logits = paddle.to_tensor(floats(2, 5, 7))
    labels = paddle.to_tensor(ints(2, 5, high=7))
    return F.cross_entropy(logits.reshape([-1, logits.shape[-1]]), labels.reshape([-1]), ignore_index=0, axis=1)


def case_ignored_variable():
    pad = -1
    labels = paddle.to_tensor([0, -1, 2])
    logits = paddle.to_tensor(floats(3, 4))
    return F.cross_entropy(logits, labels, weight=paddle.ones([logits.shape[1]], logits.dtype), axis=1, ignore_index=pad), cross_entropy(logits * 2, labels, ignore_index=pad)


def case_ignored_weighted():
    labels = paddle.to_tensor([0, -1, 2])
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), labels, paddle.to_tensor(positive(4)), ignore_index=-1, axis=1)


def case_ignored_each():
    labels = paddle.to_tensor([0, -1, 2])
    return F.cross_entropy(paddle.to_tensor(floats(3, 4)), labels, ignore_index=-1, reduction='none', axis=1)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    F.cross_entropy(x, paddle.to_tensor([0, -1, 1]), weight=paddle.ones([x.shape[1]], x.dtype), axis=1, ignore_index=-1).backward()
    return x.grad


def case_as_value():
    criterion = cross_entropy
    return criterion(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_known_rank():
    out = []
    for logits in F.max_pool1d(paddle.to_tensor(floats(2, 3, 4)), 1):
        out.append(F.cross_entropy(logits, paddle.to_tensor([0, 3, 1])))
    return out


def case_without_batch():
    x = paddle.randn([5], requires_grad=True)
    x.data[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor(2)
    loss = F.cross_entropy(x.unsqueeze(0), target.unsqueeze(0))
    loss.backward()
    return loss, F.cross_entropy(x.unsqueeze(0), target.unsqueeze(0), reduction='none').squeeze(), F.cross_entropy(input=x.unsqueeze(0), label=target.unsqueeze(0), reduction='sum'), x.grad


def case_smoothed_labels_of_a_map():
    x = paddle.to_tensor(floats(2, 3, 4, 5)).reshape([2, 3, 4, 5])
    y = paddle.to_tensor(ints(2, 4, 5, high=3))
    return cross_entropy(x, y, label_smoothing=0.1), cross_entropy(x.reshape([2, 3, 20]), y.reshape([2, 20]), label_smoothing=0.2, reduction='sum')
