"""Compression zoo: fake quantization, pruning by masks, distillation, hooks for FLOPs."""
import torch, math, copy, sys
import torch.nn as nn, torch.nn.functional as F
from torch.autograd import Function
from torch.nn.modules.utils import _pair, _single
from torch.nn.parameter import Parameter
from torch.nn import init
from torch.utils.data import TensorDataset, DataLoader, random_split, Subset, ConcatDataset
from collections import defaultdict, OrderedDict
import numpy as np


class RoundSTE(Function):
    @staticmethod
    def forward(ctx, input):
        return torch.round(input)

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output.clone()


class BinarizeSTE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, input, scale=True):
        ctx.save_for_backward(input)
        ctx.scale = scale
        out = input.sign()
        return out * input.abs().mean() if scale else out

    @staticmethod
    def backward(ctx, grad_output):
        input, = ctx.saved_tensors
        grad_input = grad_output.clone()
        grad_input[input.ge(1)] = 0
        grad_input[input.le(-1)] = 0
        return grad_input, None


class LSQ(Function):
    @staticmethod
    def forward(ctx, x, alpha, g, Qn, Qp):
        ctx.save_for_backward(x, alpha)
        ctx.other = g, Qn, Qp
        q = (x / alpha).round().clamp(Qn, Qp)
        return q * alpha

    @staticmethod
    def backward(ctx, gw):
        x, alpha = ctx.saved_tensors
        g, Qn, Qp = ctx.other
        q = x / alpha
        small = (q < Qn).float()
        big = (q > Qp).float()
        mid = 1.0 - small - big
        galpha = ((small * Qn + big * Qp + mid * (-q + q.round())) * gw * g).sum().unsqueeze(dim=0)
        return mid * gw, galpha, None, None, None


class FakeQuantize(nn.Module):
    def __init__(self, bits=8, momentum=0.1):
        super().__init__()
        self.bits = bits
        self.momentum = momentum
        self.register_buffer('min_val', torch.tensor(float('inf')))
        self.register_buffer('max_val', torch.tensor(float('-inf')))
        self.register_buffer('enabled', torch.ones(1, dtype=torch.uint8))

    def observe(self, x):
        mn, mx = torch.aminmax(x.detach())
        if torch.isinf(self.min_val):
            self.min_val.copy_(mn)
            self.max_val.copy_(mx)
        else:
            self.min_val.mul_(1 - self.momentum).add_(mn * self.momentum)
            self.max_val.mul_(1 - self.momentum).add_(mx * self.momentum)

    def forward(self, x):
        if self.training:
            self.observe(x)
        if not self.enabled:
            return x
        qmax = 2 ** self.bits - 1
        scale = (self.max_val - self.min_val).clamp(min=1e-8) / qmax
        zp = torch.round(-self.min_val / scale)
        q = RoundSTE.apply(x / scale + zp)
        q = torch.clamp(q, 0, qmax)
        return (q - zp) * scale


class QConv2d(nn.Conv2d):
    def __init__(self, *args, bits=4, **kwargs):
        super(QConv2d, self).__init__(*args, **kwargs)
        self.act_q = FakeQuantize(8)
        self.alpha = nn.Parameter(torch.ones(1))
        self.Qn, self.Qp = -2 ** (bits - 1), 2 ** (bits - 1) - 1
        self.g = 1.0 / math.sqrt(self.weight.numel() * self.Qp)
        self.inited = False

    def forward(self, x):
        if not self.inited:
            self.alpha.data.copy_(self.weight.detach().abs().mean() * 2 / math.sqrt(self.Qp))
            self.inited = True
        w_q = LSQ.apply(self.weight, self.alpha, self.g, self.Qn, self.Qp)
        return F.conv2d(self.act_q(x), w_q, self.bias, self.stride, self.padding, self.dilation, self.groups)


class BinLinear(nn.Linear):
    def forward(self, input):
        if not hasattr(self.weight, 'org'):
            self.weight.org = self.weight.data.clone()
        bw = BinarizeSTE.apply(self.weight)
        return F.linear(input, bw, self.bias)


class MaskedLinear(nn.Linear):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__(in_features, out_features, bias)
        self.mask_flag = False

    def set_mask(self, mask):
        self.register_buffer('mask', mask)
        self.weight.data = self.weight.data * self.mask.data
        self.mask_flag = True

    def get_mask(self):
        return self.mask

    def forward(self, x):
        if self.mask_flag:
            return F.linear(x, self.weight * self.mask, self.bias)
        return F.linear(x, self.weight, self.bias)


class Net(nn.Module):
    def __init__(self, conv=nn.Conv2d, fc=MaskedLinear, width=4):
        super().__init__()
        self.features = nn.Sequential(OrderedDict([
            ('conv1', conv(1, width, 3, padding=1)), ('bn1', nn.BatchNorm2d(width)), ('relu1', nn.ReLU(inplace=True)), ('pool1', nn.MaxPool2d(2)),
            ('conv2', conv(width, width * 2, 3, padding=1)), ('bn2', nn.BatchNorm2d(width * 2)), ('relu2', nn.ReLU(inplace=True)), ('pool2', nn.MaxPool2d(2, 2)),
        ]))
        self.classifier = nn.Sequential(fc(width * 2 * 4, 16), nn.Tanh(), fc(16, 3))

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), start_dim=1))


def weight_prune(model, pruning_perc):
    all_weights = []
    for p in model.parameters():
        if len(p.data.size()) != 1:
            all_weights += list(p.cpu().data.abs().numpy().flatten())
    threshold = np.percentile(np.array(all_weights), pruning_perc)
    masks = OrderedDict()
    for name, m in model.named_modules():
        if isinstance(m, MaskedLinear):
            pruned_inds = m.weight.data.abs() > threshold
            masks[name] = pruned_inds.float()
    return masks


def prune_rate(model):
    total_nb_param = 0
    nb_zero_param = 0
    for parameter in model.parameters():
        param_this_layer = 1
        for dim in parameter.data.size():
            param_this_layer *= dim
        total_nb_param += param_this_layer
        if len(parameter.data.size()) != 1:
            zero = np.count_nonzero(parameter.cpu().data.numpy() == 0)
            nb_zero_param += zero
    return 100. * nb_zero_param / total_nb_param


def loss_fn_kd(outputs, labels, teacher_outputs, T=4.0, alpha=0.9):
    KD_loss = nn.KLDivLoss(reduction='batchmean')(F.log_softmax(outputs / T, dim=1), F.softmax(teacher_outputs / T, dim=1)) * (alpha * T * T) + \
        F.cross_entropy(outputs, labels) * (1. - alpha)
    return KD_loss


def count_flops(model, shape):
    flops, handles = defaultdict(int), []

    def conv_hook(self: nn.Conv2d, input, output):
        batch, ci, h, w = input[0].size()
        co, oh, ow = output[0].size()
        ops = self.kernel_size[0] * self.kernel_size[1] * (self.in_channels / self.groups) + (1 if self.bias is not None else 0)
        flops['conv'] += int(batch * ops * co * oh * ow)

    def linear_hook(self, input, output):
        flops['linear'] += (self.weight.nelement() + self.bias.nelement()) * input[0].size(0)

    def bn_hook(self, input, output):
        flops['bn'] += input[0].nelement()

    def foo(net):
        childrens = list(net.children())
        if not childrens:
            if isinstance(net, torch.nn.Conv2d):
                handles.append(net.register_forward_hook(conv_hook))
            if isinstance(net, torch.nn.Linear):
                handles.append(net.register_forward_hook(linear_hook))
            if isinstance(net, torch.nn.BatchNorm2d):
                handles.append(net.register_forward_hook(bn_hook))
            return
        for c in childrens:
            foo(c)
    foo(model)
    training = model.training
    model.eval()
    with torch.no_grad():
        model(torch.rand(*shape))
    model.train(training)
    for h in handles: h.remove()
    return dict(flops)


rs = np.random.RandomState(4)
xs = torch.from_numpy(rs.randn(60, 1, 8, 8)).float()
ys = torch.from_numpy(rs.randint(0, 3, 60))
xs[ys == 1] += 0.7
xs[ys == 2, :, :4] -= 0.9
full = TensorDataset(xs, ys)
train_set, val_set = random_split(full, [44, 16], generator=torch.Generator().manual_seed(0))
train_set, val_set = Subset(full, range(44)), Subset(full, list(range(44, 60)))
loader = DataLoader(ConcatDataset([train_set, Subset(full, [0, 1, 2, 3])]), batch_size=12)
step = 0


def fit(model, lossf, epochs=1, lr=0.02, post=None):
    global step
    opt = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=lr, momentum=0.9, nesterov=True, weight_decay=1e-4)
    model.train()
    for _ in range(epochs):
        for x, y in loader:
            opt.zero_grad()
            loss = lossf(model(x), y, x)
            loss.backward()
            opt.step()
            if post: post(model)
            print('step', step, 'loss', '%.6f' % loss.item()); step += 1


@torch.no_grad()
def evaluate(model):
    was = model.training
    model.eval()
    correct = sum((model(x).argmax(-1) == y).sum().item() for x, y in DataLoader(val_set, batch_size=8))
    model.train(was)
    return correct / len(val_set)


teacher = Net(width=8, fc=nn.Linear)
print(count_flops(teacher, (2, 1, 8, 8)), len(loader))
fit(teacher, lambda o, y, x: F.cross_entropy(o, y), epochs=2)
teacher.eval()
for p in teacher.parameters(): p.requires_grad = False
student = Net()
fit(student, lambda o, y, x: loss_fn_kd(o, y, teacher(x).detach()), epochs=2)
masks = weight_prune(student, 50.)
for name, m in student.named_modules():
    if name in masks: m.set_mask(masks[name])
print('%.3f' % prune_rate(student), '%.3f' % evaluate(student), sorted(k for k in student.state_dict() if 'mask' in k))
fit(student, lambda o, y, x: F.cross_entropy(o, y))
q = Net(conv=QConv2d, fc=BinLinear)
fit(q, lambda o, y, x: F.multi_margin_loss(o, y), epochs=2, lr=0.01)
print('%.4f %.4f' % (q.features.conv1.alpha.item(), q.features[0].act_q.max_val), evaluate(q))
sd = q.state_dict()
torch.save(sd, 'q.pt')
q2 = Net(conv=QConv2d, fc=BinLinear)
q2.load_state_dict(torch.load('q.pt'))
for m in q2.modules():
    if isinstance(m, QConv2d): m.inited = True
print(torch.allclose(q2.eval()(xs), q.eval()(xs), atol=1e-5), q2.features.conv2.act_q.enabled.dtype == torch.uint8)
