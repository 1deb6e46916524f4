import paddle
import paddle.nn.init as init
from paddle import nn


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_statement():
    w = paddle.empty([3, 4])
    nn.init.constant_(w, 0.3)
    return w


def case_keywords():
    w = paddle.empty([3, 4])
    init.constant_(tensor=w, val=0.3)
    return w


def case_result():
    w = initialize(init.constant_, paddle.empty([3, 4]), val=0.3)
    return w


def case_of_parameter():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.constant_(m.weight, 0.3)
    w = m.weight.detach()
    return w, not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.constant_(m.weight, 0.3)
    w = m.weight.detach()
    return w


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.constant_(m.weight, 0.3)
    w = m.weight.detach()
    return w


def case_new_parameter():
    p = nn.Parameter(initialize(init.constant_, paddle.empty([3, 4]), val=0.3))
    w = p.detach()
    return w, not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.constant_, *args, **kwargs)
    w = paddle.empty([3, 4])
    fill_with(w, 0.3)
    return w


def case_old_name():
    w = paddle.empty([3, 4])
    nn.init.constant_(w, 0.3)
    return w


def case_of_slice():
    w = paddle.zeros([3, 4])
    init.constant_(w[:2], 0.3)
    return bool((w[:2] != 0).any()), bool((w[-1] == 0).all())


def case_of_named_parameters():
    m = movable(nn.GRU(4, 3, time_major=True))
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.constant_(p, 0.3)
        elif 'bias' in name:
            nn.init.constant_(p, 0.0)
    return m.weight_ih_l0.shape, m.bias_ih_l0


def case_of_module():
    class Net(nn.Layer):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2D(3, 4, 3)
            self.norm = nn.BatchNorm2D(4)
            self.fc = paddle.compat.nn.Linear(4, 2)
            for m in self.sublayers(include_self=True):
                if isinstance(m, (nn.Conv2D, paddle.compat.nn.Linear)):
                    nn.init.constant_(m.weight, 0.3)
                    if m.bias is not None:
                        nn.init.zeros_(m.bias)
                elif isinstance(m, nn.BatchNorm2D):
                    nn.init.constant_(m.weight, 1)
                    nn.init.constant_(m.bias, 0)
    m = Net()
    return m.fc.bias, m.conv.bias, m.norm.weight


def case_integer_value():
    w = paddle.empty([3])
    init.constant_(w, 1)
    return w


def case_bias():
    m = paddle.compat.nn.Linear(3, 2)
    nn.init.constant_(m.bias, -0.5)
    return m.bias


def case_variable():
    w, value = paddle.empty([2, 2]), 0.25
    nn.init.constant_(w, value)
    return w


def case_lambda_applied():
    m = nn.Sequential(paddle.compat.nn.Linear(3, 2), paddle.compat.nn.Linear(2, 1))
    m.apply(lambda layer: initialize(nn.init.constant_, layer.bias, val=0.1) if isinstance(layer, paddle.compat.nn.Linear) else None)
    return m[0].bias, m[1].bias


def case_applied():
    def init_weights(m):
        if isinstance(m, paddle.compat.nn.Linear):
            paddle.nn.init.xavier_uniform_(m.weight)
            m.bias.data.fill_(0.01)
    net = nn.Sequential(paddle.compat.nn.Linear(3, 2), nn.ReLU())
    net.apply(init_weights)
    return net[0].bias


def case_by_class_name():
    def weights_init(m):
        classname = m.__class__.__name__
        if classname.find('Conv') != -1:
            nn.init.normal_(m.weight, 5.0, 0.02)
        elif classname.find('BatchNorm') != -1:
            nn.init.normal_(m.weight, 1.0, 0.02)
            nn.init.constant_(m.bias, 0)
    net = nn.Sequential(nn.Conv2D(3, 4, 3), nn.BatchNorm2D(4))
    net.apply(weights_init)
    return bool((net[0].weight > 4).all()), bool((net[1].weight - 1).abs().max() < 0.2), net[1].bias
