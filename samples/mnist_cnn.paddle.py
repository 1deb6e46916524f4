from __future__ import print_function
import argparse
import os
import tempfile

import numpy as np
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
import paddle.optimizer as optim
from paddle.optimizer.lr import StepDecay
from paddle.io import Dataset


def data_loader(dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None,
                drop_last=False, timeout=0, worker_init_fn=None, prefetch_factor=None, persistent_workers=False, **ignored):
    """A DataLoader from torch's arguments: a sampler becomes a batch sampler, pinned memory has no use."""
    from types import SimpleNamespace
    options = {'num_workers': num_workers, 'timeout': timeout,
               'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
               'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors

    class Loader(paddle.io.DataLoader):
        def __iter__(self):
            for _, whole in super().__iter__():
                yield whole.batch

    kind = Loader if collate_fn else paddle.io.DataLoader
    if collate_fn:  # Paddle's loader ends at once where a batch holds no Tensor.
        options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
    if sampler is not None:
        batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
    if batch_sampler is not None:
        return kind(dataset, batch_sampler=batch_sampler, **options)
    return kind(dataset, batch_size=batch_size, shuffle=bool(shuffle), drop_last=drop_last, **options)


# the segments of a seven-segment display that each digit lights:
# top, upper left, upper right, middle, lower left, lower right, bottom
SEGMENTS = "1110111 0010010 1011101 1011011 0111010 1101011 1101111 1010010 1111111 1111011".split()


# --------------------------------------------------------------------- data
class Compose(object):
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, img):
        for t in self.transforms:
            img = t(img)
        return img


class RandomShift(object):
    """Moves the digit by up to `pixels` in both directions."""

    def __init__(self, pixels, seed):
        self.pixels = pixels
        self.rng = np.random.RandomState(seed)

    def __call__(self, img):
        dx, dy = self.rng.randint(-self.pixels, self.pixels + 1, size=2)
        return np.roll(np.roll(img, dx, axis=1), dy, axis=0)


class ToTensor(object):
    """uint8 image [H, W] -> float tensor [1, H, W] in [0, 1]."""

    def __call__(self, img):
        return paddle.to_tensor(img.copy()).unsqueeze(0).astype('float32') / 255


class Normalize(object):
    def __init__(self, mean, std):
        self.mean = mean
        self.std = std

    def __call__(self, tensor):
        mean = paddle.to_tensor(self.mean, dtype=tensor.dtype, place=tensor.device)
        std = paddle.to_tensor(self.std, dtype=tensor.dtype, place=tensor.device)
        return tensor.subtract_(mean[:, None, None]).divide_(std[:, None, None])


def draw_digit(digit):
    img = np.zeros((28, 28), dtype=np.uint8)
    on = SEGMENTS[digit]
    boxes = [(4, 6, 9, 19), (5, 14, 8, 10), (5, 14, 18, 20), (13, 15, 9, 19),
             (14, 23, 8, 10), (14, 23, 18, 20), (22, 24, 9, 19)]
    for flag, (top, bottom, left, right) in zip(on, boxes):
        if flag == "1":
            img[top:bottom, left:right] = 255
    return img


class SegmentDigits(Dataset):
    def __init__(self, size, train=True, transform=None):
        rng = np.random.RandomState(0 if train else 1)
        self.targets = rng.randint(0, 10, size=size)
        clean = np.stack([draw_digit(d) for d in self.targets])
        noise = rng.randint(0, 96, size=clean.shape)
        self.data = np.clip(clean.astype(np.int64) + noise, 0, 255).astype(np.uint8)
        self.transform = transform

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        img, target = self.data[index], int(self.targets[index])
        if self.transform is not None:
            img = self.transform(img)
        return img, target


# -------------------------------------------------------------------- model
class Net(nn.Layer):
    def __init__(self, dropout=0.0):
        super(Net, self).__init__()
        self.conv1 = nn.Conv2D(1, 16, 3, 1)
        self.conv2 = nn.Conv2D(16, 32, 3, 1)
        self.dropout1 = nn.Dropout2D(dropout)
        self.dropout2 = nn.Dropout(dropout)
        self.fc1 = nn.Linear(4608, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.relu(self.conv2(x))
        x = F.max_pool2d(x, 2)
        x = self.dropout1(x)
        x = paddle.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = self.dropout2(x)
        x = self.fc2(x)
        return F.log_softmax(x, axis=1)


def train(args, model, device, train_loader, optimizer, epoch):
    model.train()
    for batch_idx, (data, target) in enumerate(train_loader):
        data, target = data.to(device), target.to(device)
        optimizer.zero_grad()
        output = model(data)
        loss = F.nll_loss(output, target)
        loss.backward()
        optimizer.step()
        step = (epoch - 1) * len(train_loader) + batch_idx + 1
        if step % args.log_interval == 0:
            print('step {} loss {:.6f}'.format(step, loss.item()))
            if args.dry_run:
                break


def test(model, device, test_loader):
    model.eval()
    test_loss = 0
    correct = 0
    with paddle.no_grad():
        for data, target in test_loader:
            data, target = data.to(device), target.to(device)
            output = model(data)
            test_loss += F.nll_loss(output, target, reduction='sum').item()
            pred = output.argmax(axis=1, keepdim=True)
            correct += (pred == target.view_as(pred)).sum().item()

    test_loss /= len(test_loader.dataset)

    print('\nTest set: Average loss: {:.4f}, Accuracy: {}/{} ({:.0f}%)\n'.format(
        test_loss, correct, len(test_loader.dataset),
        100. * correct / len(test_loader.dataset)))
    return correct


def main():
    parser = argparse.ArgumentParser(description='PyTorch CNN on seven-segment digits')
    parser.add_argument('--batch-size', type=int, default=32, metavar='N',
                        help='input batch size for training (default: 32)')
    parser.add_argument('--test-batch-size', type=int, default=100, metavar='N')
    parser.add_argument('--train-size', type=int, default=400, metavar='N')
    parser.add_argument('--epochs', type=int, default=2, metavar='N',
                        help='number of epochs to train (default: 2)')
    parser.add_argument('--lr', type=float, default=1.0, metavar='LR')
    parser.add_argument('--gamma', type=float, default=0.7, metavar='M',
                        help='Learning rate step gamma (default: 0.7)')
    parser.add_argument('--dropout', type=float, default=0.0)
    parser.add_argument('--no-cuda', action='store_true', default=False,
                        help='disables CUDA training')
    parser.add_argument('--dry-run', action='store_true', default=False,
                        help='quickly check a single pass')
    parser.add_argument('--seed', type=int, default=1, metavar='S',
                        help='random seed (default: 1)')
    parser.add_argument('--log-interval', type=int, default=1, metavar='N')
    parser.add_argument('--save-model', type=str, default=None, metavar='FILE',
                        help='where the model is saved (default: a temporary folder)')
    args = parser.parse_args()
    use_cuda = not args.no_cuda and paddle.cuda.is_available()

    paddle.seed(args.seed)

    device = paddle.device("cuda" if use_cuda else "cpu")

    train_kwargs = {'batch_size': args.batch_size}
    test_kwargs = {'batch_size': args.test_batch_size}
    if use_cuda:
        cuda_kwargs = {'num_workers': 1,
                       'pin_memory': True}
        train_kwargs.update(cuda_kwargs)
        test_kwargs.update(cuda_kwargs)

    normalize = Normalize((0.3,), (0.35,))
    train_transform = Compose([RandomShift(2, args.seed), ToTensor(), normalize])
    test_transform = Compose([ToTensor(), normalize])
    train_loader = data_loader(SegmentDigits(args.train_size, train=True, transform=train_transform),
                              **train_kwargs)
    test_loader = data_loader(SegmentDigits(200, train=False, transform=test_transform), **test_kwargs)

    model = Net(args.dropout).to(device)
    optimizer = optim.Adadelta(parameters=model.parameters(), learning_rate=args.lr, rho=0.9)

    scheduler = StepDecay(optimizer.get_lr(), step_size=1, gamma=args.gamma)
    optimizer.set_lr_scheduler(scheduler)
    for epoch in range(1, args.epochs + 1):
        train(args, model, device, train_loader, optimizer, epoch)
        test(model, device, test_loader)
        scheduler.step()

    path = args.save_model or os.path.join(tempfile.mkdtemp(), "mnist_cnn.pt")
    paddle.save(model.state_dict(), path)

    # the saved file must hold the same network
    restored = Net(args.dropout).to(device)
    restored.load_state_dict(paddle.load(path))
    assert test(restored, device, test_loader) == test(model, device, test_loader)


if __name__ == '__main__':
    main()
