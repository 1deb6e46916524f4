"""A spatial transformer on raw images, and text recognition with CTC, all labels in one row."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import Dataset, DataLoader


class STN(nn.Module):
    def __init__(self):
        super(STN, self).__init__()
        self.conv1 = nn.Conv2d(1, 4, kernel_size=3)
        self.fc1 = nn.Linear(4 * 6 * 6, 12)
        self.fc2 = nn.Linear(12, 3)
        self.localization = nn.Sequential(nn.Conv2d(1, 4, kernel_size=4), nn.MaxPool2d(2, stride=2), nn.ReLU(True), nn.Conv2d(4, 5, kernel_size=3), nn.MaxPool2d(2, stride=2), nn.ReLU(True))
        self.fc_loc = nn.Sequential(nn.Linear(5 * 2 * 2, 8), nn.ReLU(True), nn.Linear(8, 3 * 2))
        self.fc_loc[2].weight.data.zero_()
        self.fc_loc[2].bias.data.copy_(torch.tensor([1, 0, 0, 0, 1, 0], dtype=torch.float))

    def stn(self, x):
        xs = self.localization(x)
        xs = xs.view(-1, 5 * 2 * 2)
        theta = self.fc_loc(xs)
        theta = theta.view(-1, 2, 3)
        grid = F.affine_grid(theta, x.size())
        x = F.grid_sample(x, grid)
        return x

    def forward(self, x):
        x = self.stn(x)
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = x.view(-1, 4 * 6 * 6)
        x = F.relu(self.fc1(x))
        x = self.fc2(x)
        return F.log_softmax(x, dim=1)


class Bars(Dataset):
    def __init__(self, n=36):
        rs = np.random.RandomState(3)
        self.y = rs.randint(0, 3, n)
        self.x = 0.2 * rs.rand(n, 1, 15, 15)
        for i, c in enumerate(self.y):
            if c == 0:
                self.x[i, 0, 7] = 1
            elif c == 1:
                self.x[i, 0, :, 7] = 1
            else:
                self.x[i, 0, range(15), range(15)] = 1

    def __getitem__(self, i):
        return torch.FloatTensor(self.x[i]), self.y[i]

    def __len__(self):
        return len(self.y)


class BidirectionalLSTM(nn.Module):
    def __init__(self, nIn, nHidden, nOut):
        super(BidirectionalLSTM, self).__init__()
        self.rnn = nn.LSTM(nIn, nHidden, bidirectional=True)
        self.embedding = nn.Linear(nHidden * 2, nOut)

    def forward(self, input):
        recurrent, _ = self.rnn(input)
        T, b, h = recurrent.size()
        t_rec = recurrent.view(T * b, h)
        output = self.embedding(t_rec)
        output = output.view(T, b, -1)
        return output


class CRNN(nn.Module):
    def __init__(self, imgH, nc, nclass, nh):
        super(CRNN, self).__init__()
        ks, ps, ss, nm = [3, 3, 2], [1, 1, 0], [1, 1, 1], [8, 12, 12]
        cnn = nn.Sequential()

        def convRelu(i, batchNormalization=False):
            nIn = nc if i == 0 else nm[i - 1]
            nOut = nm[i]
            cnn.add_module('conv{0}'.format(i), nn.Conv2d(nIn, nOut, ks[i], ss[i], ps[i]))
            if batchNormalization:
                cnn.add_module('batchnorm{0}'.format(i), nn.BatchNorm2d(nOut))
            cnn.add_module('relu{0}'.format(i), nn.ReLU(True))

        convRelu(0)
        cnn.add_module('pooling{0}'.format(0), nn.MaxPool2d(2, 2))
        convRelu(1, True)
        cnn.add_module('pooling{0}'.format(1), nn.MaxPool2d((2, 2), (2, 1), (0, 1)))
        convRelu(2, True)
        self.cnn = cnn
        self.rnn = nn.Sequential(BidirectionalLSTM(12, nh, nh), BidirectionalLSTM(nh, nh, nclass))

    def forward(self, input):
        conv = self.cnn(input)
        b, c, h, w = conv.size()
        assert h == 1, "the height of conv must be 1"
        conv = conv.squeeze(2)
        conv = conv.permute(2, 0, 1)
        output = self.rnn(conv)
        return F.log_softmax(output, dim=2)


class strLabelConverter(object):
    def __init__(self, alphabet, ignore_case=True):
        self.alphabet = (alphabet.lower() if ignore_case else alphabet) + '-'
        self.dict = {char: i + 1 for i, char in enumerate(alphabet)}

    def encode(self, text):
        if isinstance(text, str):
            text = [self.dict[char.lower()] for char in text]
            length = [len(text)]
        else:
            length = [len(s) for s in text]
            text = ''.join(text)
            text, _ = self.encode(text)
        return (torch.IntTensor(text), torch.IntTensor(length))

    def decode(self, t, length, raw=False):
        if length.numel() == 1:
            length = length[0]
            assert t.numel() == length, "text with length: {} does not match declared length: {}".format(t.numel(), length)
            if raw:
                return ''.join([self.alphabet[i - 1] for i in t])
            else:
                char_list = []
                for i in range(length):
                    if t[i] != 0 and (not (i > 0 and t[i - 1] == t[i])):
                        char_list.append(self.alphabet[t[i] - 1])
                return ''.join(char_list)
        else:
            texts = []
            index = 0
            for i in range(length.numel()):
                l = length[i]
                texts.append(self.decode(t[index:index + l], torch.IntTensor([l]), raw=raw))
                index += l
            return texts


def main():
    loader = DataLoader(Bars(), batch_size=9)
    net = STN()
    opt = torch.optim.SGD(net.parameters(), lr=0.05)
    for epoch in range(3):
        for batch_idx, (data, target) in enumerate(loader):
            opt.zero_grad()
            loss = F.nll_loss(net(data), target)
            loss.backward()
            opt.step()
            print('step %d loss %.6f' % (epoch * len(loader) + batch_idx, loss.item()))
    alphabet = 'abc'
    conv = strLabelConverter(alphabet)
    crnn = CRNN(8, 1, len(alphabet) + 1, 8)
    ctc = nn.CTCLoss(zero_infinity=True)
    opt = torch.optim.Adadelta(crnn.parameters(), lr=1.0)
    scheduler = torch.optim.lr_scheduler.StepLR(opt, 5.0, gamma=0.5)
    rs = np.random.RandomState(2)
    for it in range(12, 24):
        words = [''.join(rs.choice(list(alphabet), rs.randint(2, 4))) for _ in range(4)]
        img = np.zeros((4, 1, 8, 24), dtype=np.float32)
        for b, w in enumerate(words):
            for k, ch in enumerate(w):
                img[b, 0, (ord(ch) - 97) * 2:(ord(ch) - 97) * 2 + 2, k * 7 + 1:k * 7 + 6] = 1
        text, length = conv.encode(words)
        preds = crnn(torch.from_numpy(img))
        preds_size = torch.IntTensor([preds.size(0)] * 4)
        cost = ctc(preds, text, preds_size, length)
        crnn.zero_grad()
        cost.backward()
        opt.step()
        scheduler.step()
        print('step %d loss %.6f' % (it, cost.item()), words)
    _, preds = preds.max(2)
    preds = preds.transpose(1, 0).contiguous().view(-1)
    print(conv.decode(preds.data, preds_size.data, raw=False), conv.decode(text, length))


if __name__ == '__main__':
    torch.manual_seed(0)
    main()
