"""SeqNet: tells two kinds of 12-lead recordings apart.

Four convolutions of different widths read the same signal; what they find is
pooled, concatenated and classified by two linear layers.

    python seqnet.py --epochs 20 --train-size 64 --batch-size 8
"""
import argparse
import os
import tempfile

import numpy as np
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
import paddle.optimizer as optim
from paddle.io import Dataset, DataLoader

device = paddle.device("cuda" if paddle.cuda.is_available() else "cpu")


class SignalDataset(Dataset):
    """Synthetic recordings [12, 5000]; label 1 means an irregular rhythm."""

    def __init__(self, size, seed=0):
        rng = np.random.RandomState(seed)
        t = np.arange(5000) / 500.0
        self.labels = rng.randint(0, 2, size=size)
        self.signals = np.zeros((size, 12, 5000), dtype=np.float32)
        for i in range(size):
            rate = rng.uniform(1.0, 1.6)
            jitter = 0.25 * self.labels[i] * np.cumsum(rng.randn(5000)) / 50.0
            beat = np.exp(-40.0 * np.sin(np.pi * (rate * t + jitter)) ** 2)
            gain = rng.uniform(0.5, 1.5, size=(12, 1))
            self.signals[i] = gain * beat + 0.1 * rng.randn(12, 5000)
        # every lead to the same range
        peak = np.abs(self.signals).max(axis=2)
        self.signals /= peak[:, :, None]

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return paddle.to_tensor(self.signals[index]), paddle.to_tensor(self.labels[index])


class SeqNet(nn.Layer):
    def __init__(self):
        super(SeqNet, self).__init__()
        self.conv1 = nn.Conv1D(12, 10, kernel_size=50)
        self.conv2 = nn.Conv1D(12, 10, kernel_size=200)
        self.conv3 = nn.Conv1D(12, 10, kernel_size=500)
        self.conv4 = nn.Conv1D(12, 10, kernel_size=1000)
        self.pool = nn.MaxPool2D((1, 200))
        self.fc1 = nn.Linear(900, 64)
        self.fc2 = nn.Linear(64, 1)

    def forward(self, x):
        batch_size = x.shape[0]
        x1 = self.pool(F.relu(self.conv1(x)).unsqueeze(0)).squeeze(0)  # [N, 10, 24]
        x2 = self.pool(F.relu(self.conv2(x)).unsqueeze(0)).squeeze(0)  # [N, 10, 24]
        x3 = self.pool(F.relu(self.conv3(x)).unsqueeze(0)).squeeze(0)  # [N, 10, 22]
        x4 = self.pool(F.relu(self.conv4(x)).unsqueeze(0)).squeeze(0)  # [N, 10, 20]
        x = paddle.concat((x1, x2, x3, x4), 2)
        x = x.reshape([batch_size, -1])
        x = F.relu(self.fc1(x))
        x = self.fc2(x)
        return x


def evaluate(model, loader, criterion):
    model.eval()
    total_loss = 0.0
    correct = 0
    with paddle.no_grad():
        for signals, labels in loader:
            signals = signals.to(device)
            labels = labels.astype('float32').to(device)
            outputs = model(signals)
            loss = criterion(outputs, labels.unsqueeze(1))
            total_loss += loss.item() * signals.shape[0]
            predicted = (F.sigmoid(outputs) > 0.5).astype('float32')
            correct += (predicted.squeeze(1) == labels).sum().item()
    return total_loss / len(loader.dataset), correct / len(loader.dataset)


def main():
    parser = argparse.ArgumentParser(description="SeqNet on synthetic signals")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--train-size", type=int, default=4)
    parser.add_argument("--batch-size", type=int, default=1)
    parser.add_argument("--val-batch-size", type=int, default=2)
    parser.add_argument("--val-size", type=int, default=2)
    parser.add_argument("--val-every", type=int, default=5, help="epochs between evaluations")
    parser.add_argument("--save", default=None, help="where the best model is kept")
    args = parser.parse_args()

    max_epoch = args.epochs
    save_path = args.save or os.path.join(tempfile.mkdtemp(), "seqnet.pth")

    train_loader = DataLoader(SignalDataset(args.train_size, seed=0), batch_size=args.batch_size, shuffle=False)
    test_loader = DataLoader(SignalDataset(args.val_size, seed=1), batch_size=args.val_batch_size, shuffle=False)

    model = SeqNet().to(device)
    criterion = nn.BCEWithLogitsLoss()
    optimizer = optim.AdamW(parameters=model.parameters(), learning_rate=1e-4, weight_decay=5e-4)
    scheduler = optim.lr.CosineAnnealingDecay(optimizer.get_lr(), T_max=max_epoch)
    optimizer.set_lr_scheduler(scheduler)

    step = 0
    best_loss = float("inf")
    for epoch in range(max_epoch):
        model.train()
        for i, (signals, labels) in enumerate(train_loader):
            signals = signals.to(device)
            labels = labels.astype('float32').to(device)

            outputs = model(signals)
            loss = criterion(outputs, labels.unsqueeze(1))

            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

            step += 1
            print("step %d loss %.6f" % (step, loss.item()))
        scheduler.step()

        if (epoch + 1) % args.val_every != 0:
            continue
        val_loss, val_acc = evaluate(model, test_loader, criterion)
        print("epoch [%d/%d] lr %.3e val loss %.6f acc %.4f"
              % (epoch + 1, max_epoch, optimizer.get_lr(), val_loss, val_acc))
        if val_loss < best_loss:
            best_loss = val_loss
            paddle.save(model.state_dict(), save_path)

    model.load_state_dict(paddle.load(save_path))
    val_loss, val_acc = evaluate(model, test_loader, criterion)
    print("best model: loss %.6f acc %.4f" % (val_loss, val_acc))


if __name__ == "__main__":
    main()
