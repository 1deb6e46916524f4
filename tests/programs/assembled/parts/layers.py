from engine import nn

NORMS = {"batch": ("bn", nn.BatchNorm2d), "group": ("gn", nn.GroupNorm), "instance": ("in", nn.InstanceNorm2d)}
ACTS = {name: getattr(nn, name) for name in ("ReLU", "LeakyReLU", "GELU")}


def make_norm(plan, features, suffix=""):
    options = dict(plan)
    name, kind = NORMS[options.pop("kind")]
    trained = options.pop("trained", True)
    options.setdefault("eps", 1e-5)
    layer = kind(num_channels=features, **options) if name == "gn" else kind(features, **options)
    for p in layer.parameters():
        p.requires_grad = trained
    return name + str(suffix), layer


def make_act(plan):
    options = dict(plan)
    return ACTS[options.pop("kind")](**options)


class ConvNorm(nn.Module):
    def __init__(self, inputs, outputs, size, norm=None, act=None, order=("conv", "norm", "act"), **options):
        super(ConvNorm, self).__init__()
        self.order = order
        self.conv = nn.Conv2d(inputs, outputs, size, padding=size // 2, bias=norm is None, **options)
        self.outputs, self.size = self.conv.out_channels, self.conv.kernel_size
        if norm is not None:
            self.norm_name, layer = make_norm(norm, outputs)
            self.add_module(self.norm_name, layer)
        if act is not None:
            self.act = make_act(act)
        nn.init.kaiming_normal_(self.conv.weight, mode="fan_out", nonlinearity="relu")

    @property
    def norm(self):
        return getattr(self, self.norm_name) if hasattr(self, "norm_name") else None

    def forward(self, x):
        for part in self.order:
            layer = getattr(self, part, None)
            x = x if layer is None else layer(x)
        return x
