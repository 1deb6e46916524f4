'''Train a small ResNet on images of coloured shapes, with checkpoints and resume.'''
import argparse
import math
import os
import tempfile
import time

import numpy as np
import torch
from torch import nn, optim
import torch.backends.cudnn as cudnn
from torch.optim.lr_scheduler import MultiStepLR
from torch.utils.data import DataLoader, TensorDataset

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
    return nn.Conv2d(in_planes, out_planes, kernel_size=3, stride=stride, padding=1, bias=False)


class BasicBlock(nn.Module):
    expansion = 1

    def __init__(self, inplanes, planes, stride=1, downsample=None, norm_layer=None):
        super(BasicBlock, self).__init__()
        if norm_layer is None:
            norm_layer = nn.BatchNorm2d
        self.conv1 = conv3x3(inplanes, planes, stride)
        self.bn1 = norm_layer(planes)
        self.relu = nn.ReLU(inplace=True)
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


class ResNet(nn.Module):

    def __init__(self, block, layers, width=16, num_classes=10, zero_init_residual=False):
        super(ResNet, self).__init__()
        self.inplanes = width
        self.conv1 = conv3x3(3, width)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU(inplace=True)
        self.layer1 = self._make_layer(block, width, layers[0])
        self.layer2 = self._make_layer(block, width * 2, layers[1], stride=2)
        self.layer3 = self._make_layer(block, width * 4, layers[2], stride=2)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(width * 4 * block.expansion, num_classes)

        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
            elif isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
                nn.init.constant_(m.weight, 1)
                nn.init.constant_(m.bias, 0)
            elif isinstance(m, nn.Linear):
                n = m.weight.size(0)
                m.weight.data.normal_(0, math.sqrt(1.0 / n))
                m.bias.data.zero_()

        if zero_init_residual:
            for m in self.modules():
                if isinstance(m, BasicBlock):
                    nn.init.constant_(m.bn2.weight, 0)

    def _make_layer(self, block, planes, blocks, stride=1):
        downsample = None
        if stride != 1 or self.inplanes != planes * block.expansion:
            downsample = nn.Sequential(
                nn.Conv2d(self.inplanes, planes * block.expansion,
                          kernel_size=1, stride=stride, bias=False),
                nn.BatchNorm2d(planes * block.expansion),
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
        x = x.view(x.size(0), -1)
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
    batch_size = target.size(0)

    _, pred = output.topk(maxk, 1, True, True)
    pred = pred.t()
    correct = pred.eq(target.view(1, -1).expand_as(pred))

    res = []
    for k in topk:
        correct_k = correct[:k].reshape(-1).float().sum(0)
        res.append(correct_k.mul_(100.0 / batch_size))
    return res


def train(train_loader, model, criterion, optimizer, epoch, device):
    batch_time = AverageMeter()
    losses = AverageMeter()
    top1 = AverageMeter()

    model.train()
    end = time.time()
    for i, (input, target) in enumerate(train_loader):
        input = input.to(device, non_blocking=True)
        target = target.to(device, non_blocking=True)

        output = model(input)
        loss = criterion(output, target)

        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

        prec1 = accuracy(output.data, target)[0]
        losses.update(loss.item(), input.size(0))
        top1.update(prec1.item(), input.size(0))
        batch_time.update(time.time() - end)
        end = time.time()

        print('step {0} loss {loss:.6f}'.format(epoch * len(train_loader) + i + 1, loss=losses.val))
    print('Epoch: [{0}]\tLoss {loss.avg:.4f}\tPrec@1 {top1.avg:.3f}'.format(epoch, loss=losses, top1=top1))


def validate(val_loader, model, criterion, device):
    losses, top1, top5 = AverageMeter(), AverageMeter(), AverageMeter()
    model.eval()

    with torch.no_grad():
        for input, target in val_loader:
            input, target = input.to(device), target.to(device)
            output = model(input)
            loss = criterion(output, target)
            prec1, prec5 = accuracy(output, target, topk=(1, 5))
            losses.update(loss.item(), input.size(0))
            top1.update(prec1.item(), input.size(0))
            top5.update(prec5.item(), input.size(0))

    print(' * Loss {:.6f} Prec@1 {:.3f} Prec@5 {:.3f}'.format(losses.avg, top1.avg, top5.avg))
    return top1.avg


def save_checkpoint(state, is_best, folder):
    torch.save(state, os.path.join(folder, 'checkpoint.pth.tar'))
    if is_best:
        torch.save(state, os.path.join(folder, 'model_best.pth.tar'))


def main():
    global best_prec1
    args = parser.parse_args()
    save_dir = args.save_dir or tempfile.mkdtemp()
    if not os.path.exists(save_dir):
        os.makedirs(save_dir)
    device = torch.device('cuda:0') if torch.cuda.is_available() else torch.device('cpu')
    cudnn.benchmark = True

    n = (args.depth - 2) // 6
    model = ResNet(BasicBlock, [n, n, n], width=args.width)
    if args.freeze_stem:
        for p in model.conv1.parameters():
            p.requires_grad = False
    model = model.to(device)
    print('%d parameters' % sum(p.numel() for p in model.parameters() if p.requires_grad))

    images, labels = make_data(192, seed=0)
    train_set = TensorDataset(torch.from_numpy(images), torch.from_numpy(labels))
    images, labels = make_data(64, seed=1)
    val_set = TensorDataset(torch.from_numpy(images), torch.from_numpy(labels))
    train_loader = DataLoader(train_set, batch_size=args.batch_size, shuffle=False, num_workers=0, pin_memory=True)
    val_loader = DataLoader(val_set, batch_size=32, shuffle=False, num_workers=0)

    criterion = nn.CrossEntropyLoss().to(device)
    optimizer = optim.SGD(model.parameters(), args.lr,
                          momentum=args.momentum,
                          weight_decay=args.weight_decay)
    scheduler = MultiStepLR(optimizer, milestones=args.milestones, gamma=0.1)

    start_epoch = 0
    if args.resume:
        if os.path.isfile(args.resume):
            print("=> loading checkpoint '{}'".format(args.resume))
            checkpoint = torch.load(args.resume, map_location=device)
            start_epoch = checkpoint['epoch']
            best_prec1 = checkpoint['best_prec1']
            model.load_state_dict(checkpoint['state_dict'])
            optimizer.load_state_dict(checkpoint['optimizer'])
            scheduler.load_state_dict(checkpoint['scheduler'])
            print("=> loaded checkpoint '{}' (epoch {})".format(args.resume, checkpoint['epoch']))
        else:
            print("=> no checkpoint found at '{}'".format(args.resume))

    if args.evaluate:
        validate(val_loader, model, criterion, device)
        return

    for epoch in range(start_epoch, args.epochs):
        print('current lr {:.5e}'.format(optimizer.param_groups[0]['lr']))
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
            'optimizer': optimizer.state_dict(),
            'scheduler': scheduler.state_dict(),
        }, is_best, folder=save_dir)
    print('best %.3f' % best_prec1)


if __name__ == '__main__':
    main()
