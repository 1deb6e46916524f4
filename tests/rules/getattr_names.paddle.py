"""Names of torch that stand in strings: for getattr and hasattr, and as names of classes."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def without_bias(rnn):
    """A recurrent layer without biases: the backward pass of Paddle's needs them, so they stay zero."""
    for name, bias in rnn.named_parameters():
        if 'bias' in name:
            bias.set_value(paddle.zeros_like(bias))
            bias.register_hook(paddle.zeros_like)
    rnn.bias = False
    return movable(rnn)


def torch_layer(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones with all arguments."""
    plain = {'SiLU': 'Silu'}.get(name, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)
    kind = getattr(paddle.nn, {'RNN': 'SimpleRNN'}.get(name, plain))

    def recurrent(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
                  **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        layer = kind(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward', not batch_first,
                     dropout, **options)
        return movable(layer) if bias else without_bias(layer)

    def build(*args, **given):
        options = {'axis': 1} if name == 'CrossEntropyLoss' else {'exclusive': False} if 'AvgPool' == name[:7] else {}
        if not given.pop('affine', 'InstanceNorm' not in name):
            options['weight_attr'] = options['bias_attr'] = False
        for key, value in given.items():
            if key == 'momentum':
                options[key] = 1 - value
            elif key == 'count_include_pad':
                options['exclusive'] = not value
            elif key == 'approximate':
                options[key] = value == 'tanh'
            elif key == 'track_running_stats':
                if not value and name.startswith('BatchNorm'):
                    options['use_global_stats'] = False
            elif key == 'bias':
                options['bias_attr'] = None if value else False
            elif key != 'inplace':
                options[{'eps': 'epsilon', 'dim': 'axis'}.get(key, key)] = value
        return kind(*args, **options)

    return recurrent if name in ('RNN', 'LSTM', 'GRU') else build


def case_known_names():
    x = paddle.to_tensor(floats(3))
    return getattr(paddle, "tanh")(x), getattr(F, "relu")(x), hasattr(paddle, "concat"), getattr(paddle, 'concat')([x, x], axis=0), \
        getattr(paddle, "no_such_name", None), paddle.zeros([2], dtype=getattr(paddle, "int64"))


def case_classes():
    conv = getattr(nn, "Conv2D")(3, 4, 3, bias_attr=False)
    fill(conv)
    return conv(paddle.to_tensor(floats(1, 3, 4, 4))), getattr(nn, "ReLU")()(paddle.to_tensor(floats(3)))


def case_layers_at_run_time(name="ReLU"):
    conv = torch_layer("Conv%dd" % 2)(3, 4, 3)
    fill(conv)
    return torch_layer(name)()(paddle.to_tensor(floats(3))), conv(paddle.to_tensor(floats(1, 3, 4, 4)))


def todo_names_at_run_time(name="relu"):
    # TODO(pt2pd): TPD3003 torch: a name that is only known at run time; map torch's names to Paddle's
    return getattr(paddle, name)


def todo_unknown_name():
    # TODO(pt2pd): TPD2005 torch.no_such_name: name not known; look for its equivalent by hand
    return getattr(paddle, "no_such_name")


def case_own_attributes():
    class Bag:
        size = 3

    bag = Bag()
    setattr(bag, "view", [1])
    return getattr(bag, "size"), getattr(bag, "view"), getattr(bag, "sum", None), vars(bag)["view"]


def kind(m):
    classname = m.__class__.__name__
    if classname.find("Conv2D") != -1:
        return "convolution"
    if classname in ("BatchNorm2D", "Linear"):
        return "normalisation or linear"
    if type(m).__name__ == 'MaxPool2D' or "AdaptiveAvgPool2D" in classname:
        return "pooling"
    return "other" if type(m).__name__ != "Conv2dBlock" else "never"


def case_names_of_classes():
    layers = [nn.Conv2D(3, 4, 3), nn.BatchNorm2D(3), nn.Linear(2, 2), nn.MaxPool2D(2), nn.AdaptiveAvgPool2D(1), nn.ReLU()]
    return [kind(m) for m in layers], "Conv2d" == "Conv" + "2d", ["Conv2d"].index("Conv2d"), str("Conv2d").find("Conv2d")


def dtypes(options, torch_dtype="float64"):
    return getattr(paddle, options["dtype"]), getattr(paddle, torch_dtype)


class Options:
    dtype = "bfloat16"


def case_names_of_dtypes():
    args = Options()
    x = paddle.to_tensor([1.0, 2.0])
    names = "float32 float64 float16 bfloat16 float double half int8 int16 int32 int64 uint8 bool long int short complex64 complex128"
    return [x.to(getattr(paddle, dtype)).dtype for dtype in names.split()], x.to(getattr(paddle, args.dtype)).dtype
