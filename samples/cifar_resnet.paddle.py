'''Train a small ResNet on images of coloured shapes, with checkpoints and resume.'''
import argparse
import math
import os
import tempfile
import time

import numpy as np
import paddle
from paddle import nn, optimizer as optim
from paddle.optimizer.lr import MultiStepDecay
from paddle.io import DataLoader, TensorDataset


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def load_optimizer_state_dict(optimizer, state_dict):
    """Loads an optimizer's state by the place of the parameters: Paddle's keys hold their names."""
    if 'state' in state_dict or not hasattr(optimizer, '_param_groups'):
        return optimizer.load_state_dict(state_dict)
    groups = optimizer._param_groups
    groups = groups if isinstance(groups[0], dict) else [{'params': groups}]
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    for group in groups:
        trained = [p for p in group['params'] if not p.stop_gradient]
        optimizer._create_accumulators(paddle.static.default_main_program().global_block(), {**group, 'params': trained})
    saved = {key.rsplit('_', 1)[0]: value for key, value in state_dict.items()}
    for kind, tensors in optimizer._accumulators.items():
        for name, p in zip(names, params):
            if p.name in tensors and f'{name}_{kind}' in saved:
                tensors[p.name].set_value(saved[f'{name}_{kind}'])
    if len(groups) > 1:
        for group, factor in zip(groups, state_dict.get('lr_factors', [])):
            group['learning_rate'] = factor
            for p in group['params']:
                p.optimize_attr['learning_rate'] = factor
    scheduler = optimizer._learning_rate
    if not isinstance(scheduler, paddle.optimizer.lr.LRScheduler):
        optimizer.set_lr(state_dict.get('lr', scheduler))
    elif 'lr' in state_dict:
        scheduler.last_lr, scheduler.base_lr = state_dict['lr'], state_dict['base_lr']


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


parser = argparse.ArgumentParser(description='ResNet training')
parser.add_argument('--depth', default=8, type=int, help='6n + 2 layers')
parser.add_argument('--width', default=8, type=int, help='channels of the first stage')
parser.add_argument('--epochs', default=4, type=int)
parser.add_argument('-b', '--batch-size', default=32, type=int)
parser.add_argument('--lr', default=0.002, type=float, help='initial learning rate')
parser.add_argument('--momentum', default=0.9, type=float)
parser.add_argument('--wd', '--weight-decay', default=5e-4, type=float, dest='weight_decay')
parser.add_argument('--milestones', default=[2, 3], type=int, nargs='+')
parser.add_argument('--save-dir', default='', type=str)
parser.add_argument('--resume', default='', type=str, help='checkpoint to go on from')
parser.add_argument('--freeze-stem', action='store_true', help='do not train the first layer')
parser.add_argument('-e', '--evaluate', action='store_true')

best_prec1 = 0


def make_data(n, seed):
    """Images [3, 32, 32] with a bright shape; the class says which and in what colour."""
    rng = np.random.RandomState(seed)
    yy, xx = np.mgrid[0:32, 0:32]
    images = rng.randn(n, 3, 32, 32).astype('float32') * 0.3
    labels = rng.randint(0, 10, n).astype('int64')
    for i, label in enumerate(labels):
        cx, cy, r = rng.randint(10, 22), rng.randint(10, 22), rng.randint(4, 9)
        if label % 2 == 0:
            mask = (xx - cx) ** 2 + (yy - cy) ** 2 < r * r
        else:
            mask = np.maximum(abs(xx - cx), abs(yy - cy)) < r
        colour = np.array([(label + 1) & 1, (label + 1) >> 1 & 1, (label + 1) >> 2 & 1], 'float32')
        images[i] += colour[:, None, None] * mask + 0.2 * label
    mean = images.mean(axis=(0, 2, 3), keepdims=True)
    return (images - mean) / images.std(), labels


def conv3x3(in_planes, out_planes, stride=1):
    return nn.Conv2D(in_planes, out_planes, kernel_size=3, stride=stride, padding=1, bias_attr=False)


class BasicBlock(nn.Layer):
    expansion = 1

    def __init__(self, inplanes, planes, stride=1, downsample=None, norm_layer=None):
        super(BasicBlock, self).__init__()
        if norm_layer is None:
            norm_layer = BatchNorm2D
        self.conv1 = conv3x3(inplanes, planes, stride)
        self.bn1 = norm_layer(planes)
        self.relu = nn.ReLU()
        self.conv2 = conv3x3(planes, planes)
        self.bn2 = norm_layer(planes)
        self.downsample = downsample

    def forward(self, x):
        identity = x

        out = self.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))

        if self.downsample is not None:
            identity = self.downsample(x)

        out += identity
        return self.relu(out)


class ResNet(nn.Layer):

    def __init__(self, block, layers, width=16, num_classes=10, zero_init_residual=False):
        super(ResNet, self).__init__()
        self.inplanes = width
        self.conv1 = conv3x3(3, width)
        self.bn1 = BatchNorm2D(width)
        self.relu = nn.ReLU()
        self.layer1 = self._make_layer(block, width, layers[0])
        self.layer2 = self._make_layer(block, width * 2, layers[1], stride=2)
        self.layer3 = self._make_layer(block, width * 4, layers[2], stride=2)
        self.avgpool = nn.AdaptiveAvgPool2D((1, 1))
        self.fc = paddle.compat.nn.Linear(width * 4 * block.expansion, num_classes)

        for m in self.sublayers(include_self=True):
            if isinstance(m, nn.Conv2D):
                nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
            elif isinstance(m, (nn.BatchNorm2D, nn.GroupNorm)):
                nn.init.constant_(m.weight, 1)
                nn.init.constant_(m.bias, 0)
            elif isinstance(m, paddle.compat.nn.Linear):
                n = m.weight.shape[0]
                m.weight.data.normal_(0, math.sqrt(1.0 / n))
                m.bias.data.zero_()

        if zero_init_residual:
            for m in self.sublayers(include_self=True):
                if isinstance(m, BasicBlock):
                    nn.init.constant_(m.bn2.weight, 0)

    def _make_layer(self, block, planes, blocks, stride=1):
        downsample = None
        if stride != 1 or self.inplanes != planes * block.expansion:
            downsample = nn.Sequential(
                nn.Conv2D(self.inplanes, planes * block.expansion,
                          kernel_size=1, stride=stride, bias_attr=False),
                BatchNorm2D(planes * block.expansion),
            )

        layers = []
        layers.append(block(self.inplanes, planes, stride, downsample))
        self.inplanes = planes * block.expansion
        for _ in range(1, blocks):
            layers.append(block(self.inplanes, planes))

        return nn.Sequential(*layers)

    def forward(self, x):
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.layer1(x)
        x = self.layer2(x)
        x = self.layer3(x)
        x = self.avgpool(x)
        x = x.reshape([x.shape[0], -1])
        return self.fc(x)


class AverageMeter(object):
    """Computes and stores the average and current value"""

    def __init__(self):
        self.reset()

    def reset(self):
        self.val = 0
        self.sum = 0
        self.count = 0

    def update(self, val, n=1):
        self.val = val
        self.sum += val * n
        self.count += n

    @property
    def avg(self):
        return self.sum / max(self.count, 1)


def accuracy(output, target, topk=(1,)):
    """Computes the precision@k for the specified values of k"""
    maxk = max(topk)
    batch_size = target.shape[0]

    _, pred = output.topk(maxk, 1, True, True)
    pred = pred.t()
    correct = pred == target.reshape([1, -1]).expand_as(pred)

    res = []
    for k in topk:
        correct_k = correct[:k].reshape([-1]).astype('float32').sum(0)
        res.append(correct_k.scale_(100.0 / batch_size))
    return res


def train(train_loader, model, criterion, optimizer, epoch, device):
    batch_time = AverageMeter()
    losses = AverageMeter()
    top1 = AverageMeter()

    model.train()
    end = time.time()
    for i, (input, target) in enumerate(train_loader):
        input = input.to(device)
        target = target.to(device)

        output = model(input)
        loss = criterion(output, target)

        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

        prec1 = accuracy(output.data, target)[0]
        losses.update(loss.item(), input.shape[0])
        top1.update(prec1.item(), input.shape[0])
        batch_time.update(time.time() - end)
        end = time.time()

        print('step {0} loss {loss:.6f}'.format(epoch * len(train_loader) + i + 1, loss=losses.val))
    print('Epoch: [{0}]\tLoss {loss.avg:.4f}\tPrec@1 {top1.avg:.3f}'.format(epoch, loss=losses, top1=top1))


def validate(val_loader, model, criterion, device):
    losses, top1, top5 = AverageMeter(), AverageMeter(), AverageMeter()
    model.eval()

    with paddle.no_grad():
        for input, target in val_loader:
            input, target = input.to(device), target.to(device)
            output = model(input)
            loss = criterion(output, target)
            prec1, prec5 = accuracy(output, target, topk=(1, 5))
            losses.update(loss.item(), input.shape[0])
            top1.update(prec1.item(), input.shape[0])
            top5.update(prec5.item(), input.shape[0])

    print(' * Loss {:.6f} Prec@1 {:.3f} Prec@5 {:.3f}'.format(losses.avg, top1.avg, top5.avg))
    return top1.avg


def save_checkpoint(state, is_best, folder):
    paddle.save(state, os.path.join(folder, 'checkpoint.pth.tar'))
    if is_best:
        paddle.save(state, os.path.join(folder, 'model_best.pth.tar'))


def main():
    global best_prec1
    args = parser.parse_args()
    save_dir = args.save_dir or tempfile.mkdtemp()
    if not os.path.exists(save_dir):
        os.makedirs(save_dir)
    device = paddle.device('cuda:0') if paddle.cuda.is_available() else paddle.device('cpu')

    n = (args.depth - 2) // 6
    model = ResNet(BasicBlock, [n, n, n], width=args.width)
    if args.freeze_stem:
        for p in model.conv1.parameters():
            p.stop_gradient = True
    model = model.to(device)
    print('%d parameters' % sum(p.size for p in model.parameters() if not p.stop_gradient))

    images, labels = make_data(192, seed=0)
    train_set = TensorDataset([paddle.to_tensor(images), paddle.to_tensor(labels)])
    images, labels = make_data(64, seed=1)
    val_set = TensorDataset([paddle.to_tensor(images), paddle.to_tensor(labels)])
    train_loader = DataLoader(train_set, batch_size=args.batch_size, shuffle=False, num_workers=0)
    val_loader = DataLoader(val_set, batch_size=32, shuffle=False, num_workers=0)

    criterion = nn.CrossEntropyLoss(axis=1).to(device)
    optimizer = optim.Momentum(parameters=model.parameters(), learning_rate=args.lr,
                          momentum=args.momentum,
                          weight_decay=args.weight_decay)
    scheduler = MultiStepDecay(optimizer.get_lr(), milestones=args.milestones, gamma=0.1)
    optimizer.set_lr_scheduler(scheduler)

    start_epoch = 0
    if args.resume:
        if os.path.isfile(args.resume):
            print("=> loading checkpoint '{}'".format(args.resume))
            checkpoint = paddle.load(args.resume)
            start_epoch = checkpoint['epoch']
            best_prec1 = checkpoint['best_prec1']
            model.load_state_dict(checkpoint['state_dict'])
            load_optimizer_state_dict(optimizer, checkpoint['optimizer'])
            scheduler.set_state_dict(checkpoint['scheduler'])
            print("=> loaded checkpoint '{}' (epoch {})".format(args.resume, checkpoint['epoch']))
        else:
            print("=> no checkpoint found at '{}'".format(args.resume))

    if args.evaluate:
        validate(val_loader, model, criterion, device)
        return

    for epoch in range(start_epoch, args.epochs):
        print('current lr {:.5e}'.format(optimizer.get_lr()))
        train(train_loader, model, criterion, optimizer, epoch, device)
        scheduler.step()
        prec1 = validate(val_loader, model, criterion, device)

        # remember best prec@1 and save checkpoint
        is_best = prec1 > best_prec1
        best_prec1 = max(prec1, best_prec1)
        save_checkpoint({
            'epoch': epoch + 1,
            'state_dict': model.state_dict(),
            'best_prec1': best_prec1,
            'optimizer': optimizer_state_dict(optimizer),
            'scheduler': scheduler.state_dict(),
        }, is_best, folder=save_dir)
    print('best %.3f' % best_prec1)


if __name__ == '__main__':
    main()
